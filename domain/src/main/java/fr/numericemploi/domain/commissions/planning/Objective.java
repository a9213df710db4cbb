package fr.numericemploi.domain.commissions.planning;

import java.util.List;
import java.util.stream.Stream;

/** What a good plan strives for, in this order: a later objective never costs an earlier one anything. */
public enum Objective {
    /** People seen: the more the better. */
    SEEN,
    /** Published interviews that do not take place as published: the fewer the better. */
    MOVED,
    /** The sum of every {@link Fit} between panel and person: the more the better. */
    FIT,
    /**
     * Slots that panels spend waiting between their first and last interview, plus the difference between the busiest and
     * the least busy panel: the fewer the better.
     */
    EVENNESS,
    /** People from afar in the first or last hour of the day: the fewer the better. */
    FAR_AT_EDGES,
    /** Interviews that a panel holds outside the room it uses most: the fewer the better. */
    ROOM_CHANGES;

    /** The objectives of this problem; only a replan can move what was published. */
    public static List<Objective> of(PlanningProblem problem) {
        return Stream.of(values())
                .filter(objective -> objective != MOVED || !problem.published().isEmpty())
                .toList();
    }

    public boolean moreIsBetter() {
        return this == SEEN || this == FIT;
    }

    public boolean isBetter(long one, long other) {
        return moreIsBetter() ? one > other : one < other;
    }

    public long measure(PlanningProblem problem, List<PlannedInterview> plan) {
        var measures = new PlanMeasures(problem, plan);
        return switch (this) {
            case SEEN -> plan.size();
            case MOVED -> measures.moved();
            case FIT -> measures.fit();
            case EVENNESS -> measures.idle() + measures.spread();
            case FAR_AT_EDGES -> measures.farAtEdges();
            case ROOM_CHANGES -> measures.roomChanges();
        };
    }
}
