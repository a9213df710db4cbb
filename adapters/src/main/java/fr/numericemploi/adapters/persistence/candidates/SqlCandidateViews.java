package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.application.candidates.CandidateLine;
import fr.numericemploi.application.candidates.CandidateSearch;
import fr.numericemploi.application.candidates.CandidateView;
import fr.numericemploi.application.candidates.CandidateViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlCandidateViews implements CandidateViews {
    private static final String LIST = """
            select c.*, c.person -> 'identity' ->> 'lastName' last_name,
                c.person -> 'identity' ->> 'firstNames' first_names
            from candidates.candidate c
            where (?::text is null or c.territory = ? or exists (
                select from candidates.prescription p where p.candidate = c.id and p.territory = ?))
            and (?::text is null or c.status = ?) and c.search like all (?)
            and (?::uuid is null or c.id < ?)
            order by c.id desc limit ?
            """;

    private final EntityManager entityManager;
    private final Sql sql;

    @Inject
    SqlCandidateViews(EntityManager entityManager, Sql sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    @Override
    public Optional<CandidateView> view(CandidateId id) {
        return Optional.ofNullable(entityManager.find(CandidateRow.class, id.value()))
                .map(row -> CandidateView.of(row.toCandidate().snapshot()));
    }

    @Override
    public Page<CandidateLine> list(CandidateSearch search, PageRequest page) {
        var territory = search.territory().map(TerritoryCode::value).orElse(null);
        var status = search.status().map(Status::name).orElse(null);
        var text = Search.patterns(search.text().orElse(""));
        var after = page.afterId().orElse(null);
        var lines = sql.list(
                LIST,
                SqlCandidateViews::line,
                territory,
                territory,
                territory,
                status,
                status,
                text,
                after,
                after,
                page.limit() + 1);
        return Page.of(lines, page.limit(), line -> line.id().toString());
    }

    private static CandidateLine line(ResultSet row) throws SQLException {
        var status = Status.valueOf(row.getString("status"));
        return new CandidateLine(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("territory"),
                Optional.ofNullable(row.getString("last_name")),
                Optional.ofNullable(row.getString("first_names")),
                status,
                status.label());
    }
}
