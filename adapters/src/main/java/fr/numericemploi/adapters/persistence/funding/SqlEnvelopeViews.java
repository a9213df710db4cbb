package fr.numericemploi.adapters.persistence.funding;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.funding.envelopes.EnvelopeSearch;
import fr.numericemploi.application.funding.envelopes.EnvelopeView;
import fr.numericemploi.application.funding.envelopes.EnvelopeViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Amendment;
import fr.numericemploi.domain.funding.envelopes.Envelope;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Terms;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Money;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

@Adapter
class SqlEnvelopeViews implements EnvelopeViews {
    private static final String ENVELOPES = """
            select e.*, (
                select json_object_agg(kind, cents)
                from (select kind, sum(cents) as cents from funding.account a
                    where a.envelope = e.id and kind <> 'GRANTED' group by kind) as balance
            ) as balances
            from funding.envelope e
            """;

    private final Sql sql;

    @Inject
    SqlEnvelopeViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<EnvelopeView> view(EnvelopeId id) {
        return sql.list(ENVELOPES + "where e.id = ?", SqlEnvelopeViews::view, id.value()).stream()
                .findFirst();
    }

    @Override
    public Page<EnvelopeView> list(EnvelopeSearch search, PageRequest page) {
        var where = new Where()
                .andIf(search.territory().map(TerritoryCode::value), "e.territory = ?")
                .andIf(search.funder().map(FunderId::value), "e.funder = ?")
                .andIf(search.scheme().map(SchemeCode::value), "e.scheme = ?")
                .andIf(search.year(), "e.year = ?")
                .andIf(page.afterId(), "e.id > ?");
        var rows = sql.list(
                ENVELOPES + where.sql() + "order by e.id limit ?",
                SqlEnvelopeViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), view -> view.id().value().toString());
    }

    @Override
    public List<EnvelopeView> open(TerritoryCode territory, LocalDate day) {
        return sql.list(ENVELOPES + """
                where e.territory = ? and ? between e.opens and e.closes
                  and exists (select 1 from funding.account a
                      where a.holder = e.id and a.kind = 'AVAILABLE' and a.cents > 0)
                order by e.id
                """, SqlEnvelopeViews::view, territory.value(), day);
    }

    private static EnvelopeView view(ResultSet row) throws SQLException {
        var id = new EnvelopeId(row.getObject("id", UUID.class));
        var amendments = Jsonb.read(row.getString("amendments"), new TypeReference<List<Amendment>>() {});
        var version = row.getLong("version");
        var envelope = new Envelope.Snapshot(id, terms(row), amendments, version);
        return new EnvelopeView(
                id, envelope.terms(), envelope.amount(), balances(row.getString("balances")), amendments, version);
    }

    private static Map<Account, Money> balances(String json) {
        var balances = new TreeMap<Account, Money>();
        Optional.ofNullable(json)
                .map(text -> Jsonb.read(text, new TypeReference<Map<Account, Long>>() {}))
                .orElse(Map.of())
                .forEach((account, cents) -> balances.put(account, new Money(cents)));
        return balances;
    }

    static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                new FunderId(row.getObject("funder", UUID.class)),
                new SchemeCode(row.getString("scheme")),
                new TerritoryCode(row.getString("territory")),
                row.getInt("year"),
                row.getString("reference"),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class));
    }
}
