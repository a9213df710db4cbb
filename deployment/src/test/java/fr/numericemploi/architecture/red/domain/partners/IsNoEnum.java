package fr.numericemploi.architecture.red.domain.partners;

import fr.numericemploi.domain.shared.Rule;

record IsNoEnum(String code, String message, Kind kind) implements Rule {}
