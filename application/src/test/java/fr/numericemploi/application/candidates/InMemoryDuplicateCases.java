package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.IdentityKey;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.shared.InputRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class InMemoryDuplicateCases implements DuplicateCases {
    private final Map<PrescriptionId, DuplicateCase.Snapshot> kept = new LinkedHashMap<>();
    private final InMemoryPrescriptions prescriptions;

    public InMemoryDuplicateCases(InMemoryPrescriptions prescriptions) {
        this.prescriptions = prescriptions;
    }

    @Override
    public Optional<DuplicateCase> find(PrescriptionId prescription) {
        return Optional.ofNullable(kept.get(prescription)).map(DuplicateCase::restore);
    }

    @Override
    public List<DuplicateCase> openTelling(Set<IdentityKey> keys) {
        return kept.values().stream()
                .filter(duplicate -> duplicate.decision().isEmpty())
                .filter(duplicate -> prescriptions
                        .find(duplicate.prescription())
                        .filter(told -> InMemoryPrescriptions.tells(told.snapshot(), keys))
                        .isPresent())
                .map(DuplicateCase::restore)
                .toList();
    }

    @Override
    public void save(DuplicateCase duplicate) {
        var next = duplicate.snapshot();
        var before = kept.get(next.prescription());
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        kept.put(
                next.prescription(),
                new DuplicateCase.Snapshot(
                        next.prescription(), next.territory(), next.suspects(), next.decision(), next.version() + 1));
    }

    List<DuplicateCase.Snapshot> all() {
        return List.copyOf(kept.values());
    }
}
