package fr.numericemploi.application.commissions.days;

import fr.numericemploi.domain.commissions.days.InterviewCancelled;
import fr.numericemploi.domain.commissions.days.InterviewMoved;
import fr.numericemploi.domain.commissions.planning.Achieved;
import fr.numericemploi.domain.commissions.planning.Objective;
import fr.numericemploi.domain.commissions.planning.Plan;
import fr.numericemploi.domain.commissions.planning.Unplaced;
import fr.numericemploi.domain.shared.Event;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What came of planning a day.
 *
 * @param gap 0 when proven optimal, 1 at worst
 * @param moved whoever held an invitation and has another time or place now
 * @param cancelled whoever held an invitation and has none any more
 */
public record PlanView(
        Plan.Status status,
        double gap,
        int seen,
        List<ObjectiveView> objectives,
        List<UnplacedView> unplaced,
        List<UUID> moved,
        List<UUID> cancelled) {

    /** @param bound what no plan can better */
    public record ObjectiveView(Objective objective, long value, long bound, double gap) {
        static ObjectiveView of(Achieved achieved) {
            return new ObjectiveView(achieved.objective(), achieved.value(), achieved.bound(), achieved.gap());
        }
    }

    /** @param reasons why nobody could see the person, in words */
    public record UnplacedView(UUID candidate, String reasons) {
        static UnplacedView of(Unplaced unplaced) {
            return new UnplacedView(unplaced.person().value(), unplaced.inWords());
        }
    }

    static PlanView of(Plan plan, List<Event> events) {
        return new PlanView(
                plan.status(),
                plan.gap(),
                plan.interviews().size(),
                plan.achieved().stream().map(ObjectiveView::of).toList(),
                plan.unplaced().stream().map(UnplacedView::of).toList(),
                only(InterviewMoved.class, events)
                        .map(one -> one.candidate().value())
                        .toList(),
                only(InterviewCancelled.class, events)
                        .map(one -> one.candidate().value())
                        .toList());
    }

    private static <E extends Event> Stream<E> only(Class<E> type, List<Event> events) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
