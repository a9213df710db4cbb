package fr.numericemploi.domain.commissions.evaluation;

import java.util.List;

/**
 * One line of the grid.
 *
 * @param levels what 1, 2, 3, 4 and 5 mean, in words
 */
public record Criterion(String code, String label, List<String> levels) {
    public Criterion {
        levels = List.copyOf(levels);
        EvaluationRule.GRID.refuseIf(levels.size() != 5);
    }
}
