package fr.numericemploi.adapters.planning;

import com.google.ortools.Loader;
import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.commissions.planning.PlanSelectionDay;
import fr.numericemploi.domain.commissions.planning.HardRules;
import fr.numericemploi.domain.commissions.planning.Plan;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plans by OR-Tools CP-SAT, which proves how good the plan is. */
@Adapter
class CpSatPlanner implements PlanSelectionDay {
    static {
        Loader.loadNativeLibraries();
    }

    private final Duration limit;
    private final int workers;

    @Inject
    CpSatPlanner(
            @ConfigProperty(name = "numericemploi.planning.limit", defaultValue = "PT25S") Duration limit,
            @ConfigProperty(name = "numericemploi.planning.workers", defaultValue = "2") int workers) {
        this.limit = limit;
        this.workers = workers;
    }

    @Override
    public Plan plan(PlanningProblem problem) {
        HardRules.of(problem).checkFixed();
        var model = new PlanModel(problem);
        var search = new LexicographicSearch(problem, model, new Solver(workers, limit));
        var timetable = new Timetable(model, search.run());
        var interviews = RoomAllotment.of(problem, timetable.sittings());
        return Plan.of(problem, interviews, search::bound);
    }
}
