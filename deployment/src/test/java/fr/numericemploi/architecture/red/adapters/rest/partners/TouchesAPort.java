package fr.numericemploi.architecture.red.adapters.rest.partners;

import fr.numericemploi.architecture.red.application.partners.Port;

record TouchesAPort(Port port) {}
