package fr.numericemploi.domain.funding.amounts;

import fr.numericemploi.domain.shared.Money;

/** An amount of the rules that an association may correct without waiting for another release. */
public record Setting(String code, Money standard) {}
