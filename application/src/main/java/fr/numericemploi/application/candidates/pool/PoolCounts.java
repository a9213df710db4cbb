package fr.numericemploi.application.candidates.pool;

import java.util.List;

/**
 * How many of the people found have each value, exactly; values that nobody has are left out.
 *
 * @param places the largest communes, with the people ready to work there
 */
public record PoolCounts(List<Count> verdicts, List<Count> jobs, List<Count> skills, List<Count> places) {
    public record Count(String code, String label, int people) {}
}
