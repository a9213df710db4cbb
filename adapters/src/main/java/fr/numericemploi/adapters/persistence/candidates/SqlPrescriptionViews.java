package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.candidates.PrescriptionLine;
import fr.numericemploi.application.candidates.PrescriptionSearch;
import fr.numericemploi.application.candidates.PrescriptionView;
import fr.numericemploi.application.candidates.PrescriptionViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlPrescriptionViews implements PrescriptionViews {
    private static final String LIST = """
            select p.*, c.reference, p.told -> 'identity' ->> 'lastName' last_name,
                p.told -> 'identity' ->> 'firstNames' first_names, (p.steps -> -1 ->> 'at')::timestamptz since
            from candidates.prescription p left join candidates.candidate c on c.id = p.candidate
            """;

    private final EntityManager entityManager;
    private final Sql sql;

    @Inject
    SqlPrescriptionViews(EntityManager entityManager, Sql sql) {
        this.entityManager = entityManager;
        this.sql = sql;
    }

    @Override
    public Optional<PrescriptionView> view(PrescriptionId id) {
        return views("p.id = :id", id.value()).stream().findFirst();
    }

    @Override
    public List<PrescriptionView> about(CandidateId candidate) {
        return views("p.candidate = :id", candidate.value());
    }

    @Override
    public Page<PrescriptionLine> list(PrescriptionSearch search, PageRequest page) {
        var where = new Where()
                .andIf(search.territory().map(TerritoryCode::value), "p.territory = ?")
                .andIf(search.agency().map(AgencyId::value), "p.agency = ?")
                .andIf(search.status().map(Status::name), "p.status = ?")
                .andIf(search.text().map(Search::patterns), "concat(p.search, ' ', c.search) like all (?)")
                .andIf(page.afterId(), "p.id < ?");
        var lines = sql.list(
                LIST + where.sql() + "order by p.id desc limit ?",
                SqlPrescriptionViews::line,
                where.parameters(page.limit() + 1));
        return Page.of(lines, page.limit(), line -> line.id().toString());
    }

    private List<PrescriptionView> views(String condition, UUID id) {
        return entityManager
                .createQuery(
                        "select p, c.reference from PrescriptionRow p left join CandidateRow c on c.id = p.candidate where "
                                + condition + " order by p.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> view((PrescriptionRow) row[0], (String) row[1]))
                .toList();
    }

    private static PrescriptionView view(PrescriptionRow row, String candidateReference) {
        return PrescriptionView.of(row.toPrescription().snapshot(), Optional.ofNullable(candidateReference));
    }

    private static PrescriptionLine line(ResultSet row) throws SQLException {
        var status = Status.valueOf(row.getString("status"));
        return new PrescriptionLine(
                row.getObject("id", UUID.class),
                row.getObject("agency", UUID.class),
                Optional.ofNullable(row.getString("agency_reference")),
                Optional.ofNullable(row.getObject("candidate", UUID.class)),
                Optional.ofNullable(row.getString("reference")),
                Optional.ofNullable(row.getString("last_name")),
                Optional.ofNullable(row.getString("first_names")),
                status,
                status.label(),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                Optional.ofNullable(row.getString("decision")).map(Decision::valueOf));
    }
}
