package fr.numericemploi.adapters.planning;

import fr.numericemploi.application.commissions.planning.PlanSelectionDay;
import fr.numericemploi.application.commissions.planning.PlanSelectionDayContract;
import java.time.Duration;

class CpSatPlannerTest extends PlanSelectionDayContract {
    @Override
    protected PlanSelectionDay planner() {
        return new CpSatPlanner(Duration.ofSeconds(20), 2);
    }
}
