package fr.numericemploi.adapters.persistence.situations;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.situations.Situations;
import fr.numericemploi.domain.situations.FileId;
import fr.numericemploi.domain.situations.Situation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

@Adapter
class JpaSituations implements Situations {
    private final EntityManager entityManager;

    @Inject
    JpaSituations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Situation> find(FileId file) {
        return Optional.ofNullable(entityManager.find(SituationRow.class, file.value()))
                .map(SituationRow::toSituation);
    }

    @Override
    public void save(Situation situation) {
        var snapshot = situation.snapshot();
        var row = entityManager.find(SituationRow.class, snapshot.file().value());
        if (row == null) {
            entityManager.persist(SituationRow.of(snapshot));
        } else {
            row.copy(snapshot);
        }
        Saving.flush(entityManager, Map.of());
    }

    @Override
    public void erase(Collection<FileId> files) {
        entityManager
                .createQuery("delete from SituationRow s where s.file in :files")
                .setParameter("files", files.stream().map(FileId::value).toList())
                .executeUpdate();
    }
}
