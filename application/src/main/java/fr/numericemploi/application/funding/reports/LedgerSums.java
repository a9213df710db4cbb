package fr.numericemploi.application.funding.reports;

import java.time.Instant;
import java.util.List;

/** What the ledger's lines make, by envelope, training and way. */
public interface LedgerSums {
    /**
     * In no order. Envelopes that were given after the period are left out; a training's lines that went several ways are
     * several sums.
     *
     * @param from when the period begins
     * @param end when it has ended
     */
    List<LedgerSum> of(ReportSearch search, Instant from, Instant end);
}
