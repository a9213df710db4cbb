package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.DuplicateCaseId;
import fr.numericemploi.domain.candidates.IdentityKey;
import fr.numericemploi.domain.shared.InputRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class InMemoryDuplicateCases implements DuplicateCases {
    private final Map<DuplicateCaseId, DuplicateCase.Snapshot> kept = new LinkedHashMap<>();
    private final InMemoryPrescriptions prescriptions;

    public InMemoryDuplicateCases(InMemoryPrescriptions prescriptions) {
        this.prescriptions = prescriptions;
    }

    @Override
    public Optional<DuplicateCase> find(DuplicateCaseId id) {
        return Optional.ofNullable(kept.get(id)).map(DuplicateCase::restore);
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
        var before = kept.get(next.id());
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        kept.put(
                next.id(),
                new DuplicateCase.Snapshot(
                        next.id(),
                        next.prescription(),
                        next.territory(),
                        next.suspects(),
                        next.decision(),
                        next.version() + 1));
    }

    List<DuplicateCase.Snapshot> all() {
        return List.copyOf(kept.values());
    }
}
