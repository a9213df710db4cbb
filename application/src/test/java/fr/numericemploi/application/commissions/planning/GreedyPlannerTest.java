package fr.numericemploi.application.commissions.planning;

class GreedyPlannerTest extends PlanSelectionDayContract {
    @Override
    protected PlanSelectionDay planner() {
        return new GreedyPlanner();
    }
}
