package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
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
            """;

    private static final String IN_TERRITORY = """
            (c.territory = ? or exists (
                select from candidates.prescription p where p.candidate = c.id and p.territory = ?))""";

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
        var where = new Where()
                .andIf(search.territory().map(TerritoryCode::value), IN_TERRITORY)
                .andIf(search.status().map(Status::name), "c.status = ?")
                .andIf(search.text().map(Search::patterns), "c.search like all (?)")
                .andIf(page.afterId(), "c.id < ?");
        var lines = sql.list(
                LIST + where.sql() + "order by c.id desc limit ?",
                SqlCandidateViews::line,
                where.parameters(page.limit() + 1));
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
