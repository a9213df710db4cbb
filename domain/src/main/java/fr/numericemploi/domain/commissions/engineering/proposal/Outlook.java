package fr.numericemploi.domain.commissions.engineering.proposal;

import java.util.BitSet;
import java.util.List;

/**
 * For which work people are fit: kinds of work by their index.
 *
 * @param now without any training
 * @param after each course, by its index; none where it is not for them: they lack what it builds on, or are fit for nothing
 *     new after it
 */
public record Outlook(BitSet now, List<BitSet> after) {
    /** Whether the course is for them. */
    public boolean gainsBy(int course) {
        return !after.get(course).isEmpty();
    }

    boolean isBleak() {
        return now.isEmpty() && after.stream().allMatch(BitSet::isEmpty);
    }
}
