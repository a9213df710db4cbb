package fr.numericemploi.architecture.red.application.shared;

import fr.numericemploi.application.partners.AgencyNetwork;

record SharedKnowsAService(AgencyNetwork network) {}
