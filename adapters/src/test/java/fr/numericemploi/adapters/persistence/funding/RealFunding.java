package fr.numericemploi.adapters.persistence.funding;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.funding.envelopes.FundingPorts;

/** The ports of envelopes on PostgreSQL. */
final class RealFunding {
    private RealFunding() {}

    static FundingPorts ports(EmbeddedDatabase database) {
        var sql = EmbeddedDatabase.sql();
        return new FundingPorts(
                new JpaEnvelopes(database.entityManager()),
                new SqlEnvelopeViews(sql),
                new JpaLedger(database.entityManager()),
                new SqlLedgerViews(sql),
                new JpaCommitments(database.entityManager()),
                new SqlCommitmentViews(sql),
                new JpaFundingPlans(database.entityManager()),
                new SqlLedgerSums(sql),
                new SqlFundedPeople(sql));
    }
}
