package fr.numericemploi.architecture.red.domain.partners;

import fr.numericemploi.application.shared.NewIds;

record KnowsTheApplication(NewIds ids) {}
