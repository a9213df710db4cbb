package fr.numericemploi.adapters.persistence.funding;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.application.funding.envelopes.DifferenceView;
import fr.numericemploi.application.funding.envelopes.LedgerLineView;
import fr.numericemploi.application.funding.envelopes.LedgerViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Grounds;
import fr.numericemploi.domain.funding.envelopes.LedgerLine;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.shared.Money;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlLedgerViews implements LedgerViews {
    private final Sql sql;

    @Inject
    SqlLedgerViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<LedgerLineView> lines(EnvelopeId envelope, PageRequest page) {
        var rows = sql.list(
                "select * from funding.ledger_line where envelope = ? and number > ? order by number limit ?",
                SqlLedgerViews::view,
                envelope.value(),
                page.afterNumber().orElse(0L),
                page.limit() + 1);
        return Page.of(rows, page.limit(), view -> String.valueOf(view.number()));
    }

    @Override
    public List<LedgerLineView> lines(CommitmentId commitment) {
        return sql.list(
                "select * from funding.ledger_line where commitment = ? order by number",
                SqlLedgerViews::view,
                commitment.value());
    }

    @Override
    public long count() {
        return sql.list("select count(*) from funding.ledger_line", row -> row.getLong(1))
                .get(0);
    }

    @Override
    public List<DifferenceView> differences() {
        return sql.list(
                "select * from funding.difference order by holder, kind",
                row -> new DifferenceView(
                        row.getObject("holder", UUID.class),
                        Account.valueOf(row.getString("kind")),
                        row.getLong("kept_cents"),
                        row.getLong("counted_cents")));
    }

    private static LedgerLineView view(ResultSet row) throws SQLException {
        var commitment =
                Optional.ofNullable(row.getObject("commitment", UUID.class)).map(CommitmentId::new);
        var grounds = new Grounds(
                row.getString("reason"),
                Jsonb.read(row.getString("papers"), new TypeReference<List<String>>() {}),
                row.getObject("author", UUID.class),
                row.getTimestamp("written_at").toInstant());
        var portion = new Portion(new Money(row.getLong("cents")), row.getBigDecimal("hours"));
        var envelope = new EnvelopeId(row.getObject("envelope", UUID.class));
        return new LedgerLineView(
                row.getLong("number"),
                new LedgerLine(envelope, commitment, Move.valueOf(row.getString("move")), portion, grounds));
    }
}
