package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.application.funding.plans.FundingPlans;
import fr.numericemploi.application.funding.plans.InMemoryFundingPlans;
import fr.numericemploi.application.funding.reports.FundedPeople;
import fr.numericemploi.application.funding.reports.InMemoryFundedPeople;
import fr.numericemploi.application.funding.reports.InMemoryLedgerSums;
import fr.numericemploi.application.funding.reports.LedgerSums;

/** The ports of envelopes, which only work together. */
public record FundingPorts(
        Envelopes envelopes,
        EnvelopeViews envelopeViews,
        Ledger ledger,
        LedgerViews ledgerViews,
        Commitments commitments,
        CommitmentViews commitmentViews,
        FundingPlans plans,
        LedgerSums sums,
        FundedPeople funded) {
    public static FundingPorts inMemory() {
        var commitments = new InMemoryCommitments();
        return new FundingPorts(
                commitments.envelopes(),
                commitments.envelopes(),
                commitments.ledger(),
                commitments.ledger(),
                commitments,
                commitments,
                new InMemoryFundingPlans(),
                new InMemoryLedgerSums(commitments),
                new InMemoryFundedPeople(commitments));
    }
}
