package fr.numericemploi.adapters.persistence.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.funding.reports.FundedTraining;
import fr.numericemploi.application.funding.reports.LedgerSum;
import fr.numericemploi.application.funding.reports.LedgerSums;
import fr.numericemploi.application.funding.reports.ReportSearch;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Money;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlLedgerSums implements LedgerSums {
    private final Sql sql;

    @Inject
    SqlLedgerSums(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<LedgerSum> of(ReportSearch search, Instant from, Instant end) {
        var start = Timestamp.from(from);
        var where = new Where(start, start)
                .and("l.written_at < ?", Timestamp.from(end))
                .andIf(search.funder().map(FunderId::value), "e.funder = ?")
                .andIf(search.territory().map(TerritoryCode::value), "e.territory = ?")
                .andIf(search.scheme().map(SchemeCode::value), "e.scheme = ?");
        return sql.list(
                """
                select e.*, c.session, c.candidate, l.move, sum(l.cents) as cents, sum(l.hours) as hours,
                    coalesce(sum(l.cents) filter (where l.written_at >= ?), 0) as period_cents,
                    coalesce(sum(l.hours) filter (where l.written_at >= ?), 0) as period_hours
                from funding.ledger_line l
                join funding.envelope e on e.id = l.envelope
                left join funding.commitment c on c.id = l.commitment
                """ + where.sql() + "group by e.id, c.session, c.candidate, l.move",
                SqlLedgerSums::sum,
                where.parameters());
    }

    private static LedgerSum sum(ResultSet row) throws SQLException {
        return new LedgerSum(
                new EnvelopeId(row.getObject("id", UUID.class)),
                SqlEnvelopeViews.terms(row),
                training(row),
                Move.valueOf(row.getString("move")),
                new Portion(new Money(row.getLong("period_cents")), row.getBigDecimal("period_hours")),
                new Portion(new Money(row.getLong("cents")), row.getBigDecimal("hours")));
    }

    private static Optional<FundedTraining> training(ResultSet row) throws SQLException {
        var candidate = Optional.ofNullable(row.getObject("candidate", UUID.class));
        var session = row.getObject("session", UUID.class);
        return candidate.map(id -> new FundedTraining(new SessionId(session), new CandidateId(id)));
    }
}
