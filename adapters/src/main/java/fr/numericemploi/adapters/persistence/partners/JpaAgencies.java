package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.partners.Agencies;
import fr.numericemploi.domain.partners.Agency;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaAgencies implements Agencies {
    private final EntityManager entityManager;

    @Inject
    JpaAgencies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Agency> find(AgencyId id) {
        return row(id).map(AgencyRow::toSnapshot).map(Agency::restore);
    }

    @Override
    public void save(Agency agency) {
        var snapshot = agency.snapshot();
        row(snapshot.id())
                .ifPresentOrElse(row -> row.copy(snapshot), () -> entityManager.persist(AgencyRow.of(snapshot)));
        Saving.flush(entityManager, Map.of("agency_code", () -> codeTaken(snapshot)));
    }

    private Optional<AgencyRow> row(AgencyId id) {
        return Optional.ofNullable(entityManager.find(AgencyRow.class, id.value()));
    }

    private static RuleViolation codeTaken(Agency.Snapshot agency) {
        return new RuleViolation(
                PartnerRule.AGENCY_CODE_TAKEN, Map.of("code", agency.code().value()));
    }
}
