package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.shared.Money;

/**
 * What a recount has changed.
 *
 * @param released back to the envelopes
 * @param toRecover paid for what was not run
 */
public record RecountView(Money released, Money toRecover) {}
