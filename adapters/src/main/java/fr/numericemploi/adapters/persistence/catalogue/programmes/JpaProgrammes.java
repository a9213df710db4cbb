package fr.numericemploi.adapters.persistence.catalogue.programmes;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.catalogue.programmes.Programmes;
import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeRule;
import fr.numericemploi.domain.catalogue.programmes.Version;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Adapter
class JpaProgrammes implements Programmes {
    private final EntityManager entityManager;

    @Inject
    JpaProgrammes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Programme> find(ProgrammeId id) {
        return Optional.ofNullable(entityManager.find(ProgrammeRow.class, id.value()))
                .map(row -> Programme.restore(row.toSnapshot(versions(id))));
    }

    @Override
    public void save(Programme programme) {
        var snapshot = programme.snapshot();
        var row = entityManager.find(ProgrammeRow.class, snapshot.id().value());
        if (row == null) {
            entityManager.persist(ProgrammeRow.of(snapshot));
        } else {
            row.refuseStale(snapshot);
            entityManager.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        snapshot.versions().forEach(version -> save(snapshot.id().value(), version));
        var number = snapshot.origin().map(Origin::number).orElse("");
        Saving.flush(
                entityManager,
                Map.of("programme_origin", () -> ProgrammeRule.ORIGIN_TAKEN.brokenBy(Map.of("number", number))));
    }

    private void save(UUID programme, Version version) {
        var row = entityManager.find(VersionRow.class, new VersionRow.Key(programme, version.number()));
        if (row == null) {
            entityManager.persist(VersionRow.of(programme, version));
        } else {
            row.copy(version);
        }
    }

    private List<Version> versions(ProgrammeId id) {
        return entityManager
                .createQuery(
                        "select v from VersionRow v where v.programme = :programme order by v.number", VersionRow.class)
                .setParameter("programme", id.value())
                .getResultStream()
                .map(VersionRow::toVersion)
                .toList();
    }
}
