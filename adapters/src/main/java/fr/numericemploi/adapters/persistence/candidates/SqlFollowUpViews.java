package fr.numericemploi.adapters.persistence.candidates;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.candidates.followup.FollowUpViews;
import fr.numericemploi.application.candidates.followup.FollowedPrescription;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.DeclineReason;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.candidates.Step;
import fr.numericemploi.domain.partners.AgencyId;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlFollowUpViews implements FollowUpViews {
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final Sql sql;

    @Inject
    SqlFollowUpViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<FollowedPrescription> view(AgencyId agency, AgencyReference reference) {
        return sql
                .list(
                        "select * from candidates.prescription where agency = ? and agency_reference = ?",
                        SqlFollowUpViews::view,
                        agency.value(),
                        reference.value())
                .stream()
                .findFirst();
    }

    @Override
    public Page<FollowedPrescription> changedSince(
            AgencyId agency, Instant since, Optional<AgencyReference> reference, PageRequest page) {
        var after = FollowUpPlace.where(page, since);
        var where = new Where()
                .and("agency = ?", agency.value())
                .and("(changed_at, id) > (?, ?)", after.changedAt().atOffset(ZoneOffset.UTC), after.id())
                .andIf(reference.map(AgencyReference::value), "agency_reference = ?");
        var rows = sql.list(
                "select * from candidates.prescription" + where.sql() + "order by changed_at, id limit ?",
                SqlFollowUpViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), last -> new FollowUpPlace(last.changedAt(), last.id()).cursor());
    }

    private static FollowedPrescription view(ResultSet row) throws SQLException {
        return new FollowedPrescription(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("agency_reference")),
                Status.valueOf(row.getString("status")),
                Jsonb.read(row.getString("steps"), STEPS),
                Optional.ofNullable(row.getString("decline_reason")).map(DeclineReason::valueOf),
                Optional.ofNullable(row.getString("decline_comment")),
                Optional.ofNullable(row.getObject("day", LocalDate.class)),
                Optional.ofNullable(row.getString("decision")).map(Decision::valueOf),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
