package fr.numericemploi.architecture.red.application.brandnew;

import fr.numericemploi.domain.partners.AgencyId;

record IsNewHere(AgencyId agency) {}
