package fr.numericemploi.domain.funding.plans;

import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record PlanProposed(PlanId plan, SessionId session, int people, long restCents) implements Event {
    @Override
    public UUID subject() {
        return plan.value();
    }
}
