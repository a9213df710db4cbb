package fr.numericemploi.architecture.red.application.candidates;

import fr.numericemploi.architecture.red.application.partners.Port;

record CallsAStrangePort(Port port) {}
