package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Evaluation;
import fr.numericemploi.domain.shared.InputRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryEvaluations implements Evaluations {
    private final Map<Interview, Evaluation.Snapshot> kept = new LinkedHashMap<>();

    @Override
    public Optional<Evaluation> find(SelectionDayId day, CandidateId candidate) {
        return Optional.ofNullable(kept.get(new Interview(day, candidate))).map(Evaluation::restore);
    }

    @Override
    public List<Evaluation> ofDay(SelectionDayId day) {
        return kept.values().stream()
                .filter(evaluation -> evaluation.day().equals(day))
                .map(Evaluation::restore)
                .toList();
    }

    @Override
    public Evaluation openOrLock(Evaluation fresh) {
        var wanted = fresh.snapshot();
        if (find(wanted.day(), wanted.candidate()).isEmpty()) {
            save(fresh);
        }
        return find(wanted.day(), wanted.candidate()).orElseThrow();
    }

    @Override
    public void save(Evaluation evaluation) {
        var next = evaluation.snapshot();
        var interview = new Interview(next.day(), next.candidate());
        var before = kept.get(interview);
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        kept.put(
                interview,
                new Evaluation.Snapshot(
                        next.id(),
                        next.day(),
                        next.candidate(),
                        next.panel(),
                        next.grid(),
                        next.ratings(),
                        next.reader(),
                        next.version() + 1));
    }

    private record Interview(SelectionDayId day, CandidateId candidate) {}
}
