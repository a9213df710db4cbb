package fr.numericemploi.application.funding.envelopes;

import java.util.List;

/**
 * What counting the ledger again has shown.
 *
 * @param differences none, unless somebody wrote past the ledger
 */
public record LedgerCheck(long lines, List<DifferenceView> differences) {}
