package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.EvaluationRule;
import fr.numericemploi.domain.commissions.evaluation.Sitting;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import fr.numericemploi.domain.shared.InputRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemorySittings implements Sittings {
    private final Map<SittingId, Sitting.Snapshot> kept = new LinkedHashMap<>();

    @Override
    public Optional<Sitting> find(SittingId id) {
        return Optional.ofNullable(kept.get(id)).map(Sitting::restore);
    }

    @Override
    public Optional<Sitting> ofDay(SelectionDayId day) {
        return kept.values().stream()
                .filter(sitting -> sitting.day().equals(day))
                .map(Sitting::restore)
                .findFirst();
    }

    @Override
    public void save(Sitting sitting) {
        var next = sitting.snapshot();
        var before = kept.get(next.id());
        EvaluationRule.SITTING_EXISTS.refuseIf(ofDay(next.day())
                .filter(other -> !other.snapshot().id().equals(next.id()))
                .isPresent());
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        kept.put(next.id(), new Sitting.Snapshot(next.id(), next.day(), next.deliberation(), next.version() + 1));
    }
}
