package fr.numericemploi.adapters.persistence.catalogue.programmes;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.application.catalogue.programmes.ProgrammeQuery;
import fr.numericemploi.application.catalogue.programmes.ProgrammeView;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.PlainText;
import fr.numericemploi.domain.shared.RomeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pages of programmes, by what their latest or published version says. */
record ProgrammeList(Sql sql) {
    private static final UUID BEGINNING = new UUID(0, 0);
    private static final String LIST = """
            with wanted (territory, status, job, body, words) as
                (values (?::text, ?::text, ?::jsonb, ?::jsonb, ?::text[]))
            select p.id, p.territory, latest.content #>> '{outline,title}' as title,
                latest.content #> '{outline,jobs}' as jobs, latest.number, latest.status, latest.since,
                published.number as published
            from wanted cross join catalogue.programme p
            join lateral (select * from catalogue.programme_version v where v.programme = p.id
                order by v.number desc limit 1) latest on true
            left join catalogue.programme_version published
                on published.programme = p.id and published.status = 'PUBLISHED'
            where (wanted.territory is null or p.territory = wanted.territory) and p.id > ?
                and exists (select 1 from catalogue.programme_version v
                    where v.programme = p.id and (v.number = latest.number or v.status = 'PUBLISHED')
                        and (wanted.status is null or v.status = wanted.status)
                        and (wanted.job is null or v.content #> '{outline,jobs}' @> wanted.job)
                        and (wanted.body is null or v.content #> '{offer,bodies}' @> wanted.body)
                        and not exists (select 1 from unnest(wanted.words) word
                            where ' ' || v.title_key not like '% ' || word || '%'))
            order by p.id limit ?
            """;

    Page<ProgrammeView> of(Optional<TerritoryCode> territory, ProgrammeQuery query, PageRequest page) {
        var rows = sql.list(
                LIST,
                ProgrammeList::view,
                territory.map(TerritoryCode::value).orElse(null),
                query.status().map(Enum::name).orElse(null),
                query.job().map(List::of).map(Jsonb::write).orElse(null),
                query.body().map(List::of).map(Jsonb::write).orElse(null),
                query.words().stream().flatMap(PlainText::words).toArray(String[]::new),
                page.afterId().orElse(BEGINNING),
                page.limit() + 1);
        return Page.of(rows, page.limit(), view -> view.id().toString());
    }

    private static ProgrammeView view(ResultSet row) throws SQLException {
        return new ProgrammeView(
                row.getObject("id", UUID.class),
                row.getString("territory"),
                row.getString("title"),
                Jsonb.read(row.getString("jobs"), new TypeReference<List<RomeCode>>() {}).stream()
                        .map(RomeCode::value)
                        .toList(),
                row.getInt("number"),
                VersionStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("published", Integer.class)),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
