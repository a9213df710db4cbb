package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.planning.Plan;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** The day has a plan, or another one. */
public record PlanAdopted(SelectionDayId day, int seen, int unplaced, Plan.Status status) implements Event {
    static PlanAdopted of(SelectionDayId day, Plan plan) {
        return new PlanAdopted(day, plan.interviews().size(), plan.unplaced().size(), plan.status());
    }

    @Override
    public UUID subject() {
        return day.value();
    }
}
