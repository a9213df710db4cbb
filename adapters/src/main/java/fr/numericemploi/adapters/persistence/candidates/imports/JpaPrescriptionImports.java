package fr.numericemploi.adapters.persistence.candidates.imports;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.candidates.imports.PrescriptionImports;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.candidates.imports.PrescriptionImport;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Adapter
class JpaPrescriptionImports implements PrescriptionImports {
    private final EntityManager entityManager;

    @Inject
    JpaPrescriptionImports(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<PrescriptionImport> next() {
        var free = entityManager.createNativeQuery("""
                select id from candidates.prescription_import where finished_at is null
                order by advanced_at limit 1 for no key update skip locked
                """).getResultList();
        return free.stream().findFirst().flatMap(id -> hold(new ImportId((UUID) id)));
    }

    @Override
    public Optional<PrescriptionImport> hold(ImportId id) {
        return Optional.ofNullable(entityManager.find(ImportRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(ImportRow::toSnapshot)
                .map(PrescriptionImport::restore);
    }

    @Override
    public void save(PrescriptionImport file) {
        var snapshot = file.snapshot();
        var row = entityManager.find(ImportRow.class, snapshot.source().id().value());
        if (row == null) {
            entityManager.persist(ImportRow.of(snapshot));
        } else {
            row.copy(snapshot);
        }
        Saving.flush(entityManager, Map.of());
    }
}
