package fr.numericemploi.architecture.red.application.candidates;

import fr.numericemploi.domain.partners.Agency;

record HoldsAStrangeAggregate(Agency agency) {}
