package fr.numericemploi.adapters.persistence.funding;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.funding.envelopes.CommitmentSearch;
import fr.numericemploi.application.funding.envelopes.CommitmentView;
import fr.numericemploi.application.funding.envelopes.CommitmentViews;
import fr.numericemploi.application.funding.envelopes.PaperDueView;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Balance;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.ExpectedPaper;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.Purpose;
import fr.numericemploi.domain.funding.facts.Paper;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Money;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlCommitmentViews implements CommitmentViews {
    private static final String COMMITMENTS = """
            select c.*, e.funder, e.territory, (
                select json_object_agg(kind, json_build_object('cents', cents, 'hours', hours))
                from funding.account a where a.holder = c.id
            ) as balance
            from funding.commitment c join funding.envelope e on e.id = c.envelope
            """;

    private static final String HOLDS = """
            exists (select 1 from funding.account a where a.holder = c.id and a.kind = ? and a.cents > 0)""";

    private final Sql sql;

    @Inject
    SqlCommitmentViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CommitmentView> view(CommitmentId id) {
        return sql.list(COMMITMENTS + "where c.id = ?", SqlCommitmentViews::view, id.value()).stream()
                .findFirst();
    }

    @Override
    public Page<CommitmentView> list(CommitmentSearch search, PageRequest page) {
        var where = new Where()
                .andIf(search.territory().map(TerritoryCode::value), "e.territory = ?")
                .andIf(search.funder().map(FunderId::value), "e.funder = ?")
                .andIf(search.envelope().map(EnvelopeId::value), "c.envelope = ?")
                .andIf(search.plan().map(PlanId::value), "c.plan = ?")
                .andIf(search.session().map(SessionId::value), "c.session = ?")
                .andIf(search.candidate().map(CandidateId::value), "c.candidate = ?")
                .andIf(search.account().map(Account::name), HOLDS)
                .andIf(page.afterId(), "c.id > ?");
        var rows = sql.list(
                COMMITMENTS + where.sql() + "order by c.id limit ?",
                SqlCommitmentViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), view -> view.state().id().value().toString());
    }

    @Override
    public Page<PaperDueView> papersDue(Optional<TerritoryCode> territory, LocalDate until, PageRequest page) {
        var where = new Where()
                .andIf(territory.map(TerritoryCode::value), "e.territory = ?")
                .and("paper ->> 'received' is null")
                .and("(paper ->> 'dueOn')::date <= ?", until)
                .and("funding.holds_money(c.id)");
        var rows = sql.list(
                """
                select * from (
                    select c.*, e.funder, paper ->> 'paper' as paper, (paper ->> 'dueOn')::date as due_on,
                        concat_ws('/', paper ->> 'dueOn', c.id, paper ->> 'paper') as place
                    from funding.commitment c
                    join funding.envelope e on e.id = c.envelope
                    cross join lateral jsonb_array_elements(c.papers) as paper
                """ + where.sql() + """
                ) as due
                where place collate "C" > ? order by place collate "C" limit ?
                """,
                SqlCommitmentViews::paperDue,
                where.parameters(page.after().orElse(""), page.limit() + 1));
        return Page.of(rows, page.limit(), SqlCommitmentViews::cursor);
    }

    private static PaperDueView paperDue(ResultSet row) throws SQLException {
        return new PaperDueView(
                new CommitmentId(row.getObject("id", UUID.class)),
                purpose(row),
                new FunderId(row.getObject("funder", UUID.class)),
                Paper.valueOf(row.getString("paper")),
                row.getObject("due_on", LocalDate.class));
    }

    private static String cursor(PaperDueView due) {
        return due.dueOn() + "/" + due.commitment().value() + "/" + due.paper().name();
    }

    private static CommitmentView view(ResultSet row) throws SQLException {
        var state = new Commitment.Snapshot(
                new CommitmentId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan", UUID.class)),
                purpose(row),
                new Portion(new Money(row.getLong("agreed_cents")), row.getBigDecimal("agreed_hours")),
                row.getObject("reserved_until", LocalDate.class),
                Jsonb.read(row.getString("papers"), new TypeReference<List<ExpectedPaper>>() {}),
                balance(row.getString("balance")),
                row.getLong("version"));
        return new CommitmentView(
                state,
                new FunderId(row.getObject("funder", UUID.class)),
                new TerritoryCode(row.getString("territory")));
    }

    private static Purpose purpose(ResultSet row) throws SQLException {
        return new Purpose(
                new EnvelopeId(row.getObject("envelope", UUID.class)),
                new SchemeCode(row.getString("scheme")),
                new CandidateId(row.getObject("candidate", UUID.class)),
                new SessionId(row.getObject("session", UUID.class)));
    }

    private static Balance balance(String json) {
        var accounts = new EnumMap<Account, Portion>(Account.class);
        Optional.ofNullable(json)
                .map(text -> Jsonb.read(text, new TypeReference<Map<Account, Standing>>() {}))
                .orElse(Map.of())
                .forEach((account, there) ->
                        accounts.put(account, new Portion(new Money(there.cents()), there.hours())));
        return new Balance(accounts);
    }

    private record Standing(long cents, BigDecimal hours) {}
}
