package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.partners.TrainingBodies;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.TrainingBody;
import fr.numericemploi.domain.partners.TrainingBodyId;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaTrainingBodies implements TrainingBodies {
    private final EntityManager entityManager;

    @Inject
    JpaTrainingBodies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<TrainingBody> find(TrainingBodyId id) {
        return row(id).map(TrainingBodyRow::toSnapshot).map(TrainingBody::restore);
    }

    @Override
    public void save(TrainingBody body) {
        var snapshot = body.snapshot();
        var siret = snapshot.siret().value();
        row(snapshot.id())
                .ifPresentOrElse(row -> row.copy(snapshot), () -> entityManager.persist(TrainingBodyRow.of(snapshot)));
        Saving.flush(
                entityManager,
                Map.of("training_body_siret", () -> PartnerRule.BODY_KNOWN.brokenBy(Map.of("siret", siret))));
    }

    private Optional<TrainingBodyRow> row(TrainingBodyId id) {
        return Optional.ofNullable(entityManager.find(TrainingBodyRow.class, id.value()));
    }
}
