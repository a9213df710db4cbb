package fr.numericemploi.adapters.persistence.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.application.funding.reports.FundedPeople;
import fr.numericemploi.application.funding.reports.FundedPerson;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.partners.FunderId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Adapter
class SqlFundedPeople implements FundedPeople {
    private final Sql sql;

    @Inject
    SqlFundedPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<FundedPerson> of(Collection<SessionId> sessions) {
        var wanted = sessions.stream().map(SessionId::value).toArray(UUID[]::new);
        return sql.list(
                """
                select distinct c.session, e.funder, c.candidate
                from funding.commitment c join funding.envelope e on e.id = c.envelope
                where c.session = any(?) and exists (
                    select 1 from funding.account a
                    where a.holder = c.id and a.kind in ('RESERVED', 'COMMITTED', 'INVOICED', 'PAID') and a.cents > 0)
                """,
                row -> new FundedPerson(
                        new SessionId(row.getObject("session", UUID.class)),
                        new FunderId(row.getObject("funder", UUID.class)),
                        new CandidateId(row.getObject("candidate", UUID.class))),
                (Object) wanted);
    }
}
