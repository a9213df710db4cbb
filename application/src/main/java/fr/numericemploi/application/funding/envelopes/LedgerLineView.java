package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.funding.envelopes.LedgerLine;

/** @param number in the order of writing, over all envelopes; there may be gaps */
public record LedgerLineView(long number, LedgerLine line) {}
