package fr.numericemploi.adapters.persistence.correspondence;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.correspondence.LetterView;
import fr.numericemploi.application.correspondence.LetterViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.correspondence.LetterState;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlLetterViews implements LetterViews {
    private final Sql sql;

    @Inject
    SqlLetterViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<LetterView> list(Optional<LetterState> state, Optional<TerritoryCode> territory, PageRequest page) {
        var where = new Where()
                .andIf(state.map(LetterState::name), "state = ?")
                .andIf(territory.map(TerritoryCode::value), "territory = ?")
                .andIf(page.afterId(), "id < ?");
        var rows = sql.list(
                "select * from correspondence.letter" + where.sql() + "order by id desc limit ?",
                SqlLetterViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), view -> view.id().toString());
    }

    private static LetterView view(ResultSet row) throws SQLException {
        var state = LetterState.valueOf(row.getString("state"));
        return new LetterView(
                row.getObject("id", UUID.class),
                state,
                row.getString("template"),
                row.getString("territory"),
                row.getObject("recipient", UUID.class),
                Optional.ofNullable(row.getString("recipient_email")),
                row.getString("subject"),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("attempts"),
                instant(row, "next_attempt").filter(next -> state == LetterState.TO_SEND),
                Optional.of(row.getString("failure")).filter(why -> !why.isEmpty()),
                instant(row, "closed_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
