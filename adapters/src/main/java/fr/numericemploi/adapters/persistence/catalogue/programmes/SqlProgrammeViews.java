package fr.numericemploi.adapters.persistence.catalogue.programmes;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFacts;
import fr.numericemploi.application.catalogue.programmes.ProgrammeQuery;
import fr.numericemploi.application.catalogue.programmes.ProgrammeView;
import fr.numericemploi.application.catalogue.programmes.ProgrammeViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBodyId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlProgrammeViews implements ProgrammeViews {
    private static final String VERSIONS = """
            select p.id, p.territory, p.origin_body, p.origin_number, v.number, v.status, v.content, v.since
            from catalogue.programme p join catalogue.programme_version v on v.programme = p.id
            """;

    private final Sql sql;

    @Inject
    SqlProgrammeViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<ProgrammeView> list(Optional<TerritoryCode> territory, ProgrammeQuery query, PageRequest page) {
        return new ProgrammeList(sql).of(territory, query, page);
    }

    @Override
    public Optional<ProgrammeFacts> version(ProgrammeVersionId id) {
        return first("where p.id = ? and v.number = ?", id.programme().value(), id.number());
    }

    @Override
    public List<ProgrammeFacts> versions(Collection<ProgrammeVersionId> ids) {
        var programmes = ids.stream().map(id -> id.programme().value()).toArray(UUID[]::new);
        var numbers = ids.stream().map(ProgrammeVersionId::number).toArray(Integer[]::new);
        return sql.list(
                VERSIONS + "where (p.id, v.number) in (select * from unnest(?::uuid[], ?::int[]))",
                SqlProgrammeViews::facts,
                programmes,
                numbers);
    }

    @Override
    public Optional<ProgrammeFacts> published(ProgrammeId id) {
        return first("where p.id = ? and v.status = 'PUBLISHED'", id.value());
    }

    @Override
    public Optional<ProgrammeFacts> from(Origin origin) {
        return first(
                "where p.origin_body = ? and p.origin_number = ? order by v.number desc limit 1",
                origin.body().value(),
                origin.number());
    }

    @Override
    public Page<ProgrammeFacts> standing(Optional<TerritoryCode> territory, VersionStatus status, PageRequest page) {
        var where = new Where()
                .and("v.status = ?", status.name())
                .andIf(territory.map(TerritoryCode::value), "p.territory = ?")
                .andIf(page.afterId(), "p.id > ?");
        var rows = sql.list(
                VERSIONS + where.sql() + "order by p.id, v.number limit ?",
                SqlProgrammeViews::facts,
                where.parameters(page.limit() + 1));
        return Page.of(
                rows, page.limit(), facts -> facts.id().programme().value().toString());
    }

    private Optional<ProgrammeFacts> first(String where, Object... parameters) {
        return sql.list(VERSIONS + where, SqlProgrammeViews::facts, parameters).stream()
                .findFirst();
    }

    private static ProgrammeFacts facts(ResultSet row) throws SQLException {
        var body = Optional.ofNullable(row.getObject("origin_body", UUID.class)).map(TrainingBodyId::new);
        var number = row.getString("origin_number");
        return new ProgrammeFacts(
                new ProgrammeVersionId(new ProgrammeId(row.getObject("id", UUID.class)), row.getInt("number")),
                new TerritoryCode(row.getString("territory")),
                body.map(from -> new Origin(from, number)),
                VersionStatus.valueOf(row.getString("status")),
                Jsonb.read(row.getString("content"), Content.class),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
