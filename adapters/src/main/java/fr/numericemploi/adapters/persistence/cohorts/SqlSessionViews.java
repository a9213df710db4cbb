package fr.numericemploi.adapters.persistence.cohorts;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.cohorts.SessionView;
import fr.numericemploi.application.cohorts.SessionViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.cohorts.Period;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.SessionState;
import fr.numericemploi.domain.cohorts.Terms;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.InseeCode;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlSessionViews implements SessionViews {
    private final Sql sql;

    @Inject
    SqlSessionViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SessionView> view(SessionId id) {
        return sql.list("select * from cohorts.session where id = ?", SqlSessionViews::view, id.value()).stream()
                .findFirst();
    }

    @Override
    public List<SessionView> views(Collection<SessionId> ids) {
        var wanted = ids.stream().map(SessionId::value).toArray(UUID[]::new);
        return sql.list("select * from cohorts.session where id = any(?)", SqlSessionViews::view, (Object) wanted);
    }

    @Override
    public Page<SessionView> list(
            Optional<TerritoryCode> territory, Optional<ProgrammeId> programme, PageRequest page) {
        var where = new Where()
                .andIf(territory.map(TerritoryCode::value), "territory = ?")
                .andIf(programme.map(ProgrammeId::value), "programme = ?")
                .andIf(page.afterId(), "id > ?");
        var rows = sql.list(
                "select * from cohorts.session" + where.sql() + "order by id limit ?",
                SqlSessionViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), view -> view.id().value().toString());
    }

    @Override
    public List<SessionView> announced(Collection<ProgrammeId> programmes) {
        var wanted = programmes.stream().map(ProgrammeId::value).toArray(UUID[]::new);
        return sql.list("""
                select * from cohorts.session where programme = any(?) and state <> 'CANCELLED' order by starts, id
                """, SqlSessionViews::view, (Object) wanted);
    }

    private static SessionView view(ResultSet row) throws SQLException {
        return new SessionView(
                new SessionId(row.getObject("id", UUID.class)),
                new ProgrammeVersionId(
                        new ProgrammeId(row.getObject("programme", UUID.class)), row.getInt("programme_version")),
                new TerritoryCode(row.getString("territory")),
                terms(row),
                SessionState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getLong("version"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                new TrainingBodyId(row.getObject("body", UUID.class)),
                new InseeCode(row.getString("place")),
                period(row, "starts", "ends"),
                row.getInt("seats"),
                period(row, "applications_from", "applications_until"));
    }

    private static Period period(ResultSet row, String from, String until) throws SQLException {
        return new Period(row.getObject(from, LocalDate.class), row.getObject(until, LocalDate.class));
    }
}
