package fr.numericemploi.domain.commissions.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The evaluation grid in one of its versions. A day keeps the version it was rated with.
 *
 * @param validFrom the first day on which interviews are rated with it
 * @param threshold two ratings that differ by more than this on any criterion want a third reader
 */
public record Grid(int version, LocalDate validFrom, int threshold, List<Criterion> criteria) {
    public Grid {
        criteria = List.copyOf(criteria);
        EvaluationRule.GRID.refuseIf(criteria.isEmpty() || threshold < 1 || threshold > 4 || version < 1);
        EvaluationRule.GRID.refuseIf(
                criteria.stream().map(Criterion::code).distinct().count() < criteria.size());
    }

    Set<String> codes() {
        return criteria.stream().map(Criterion::code).collect(Collectors.toUnmodifiableSet());
    }
}
