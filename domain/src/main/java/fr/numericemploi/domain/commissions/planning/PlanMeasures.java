package fr.numericemploi.domain.commissions.planning;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Measures a plan, whoever made it. */
final class PlanMeasures {
    private final PlanningProblem problem;
    private final List<PlannedInterview> plan;
    private final Map<CandidateId, Person> people;
    private final Map<PanelId, List<PlannedInterview>> byPanel;

    PlanMeasures(PlanningProblem problem, List<PlannedInterview> plan) {
        this.problem = problem;
        this.plan = plan;
        people = problem.people().stream().collect(toMap(Person::id, identity()));
        byPanel = plan.stream().collect(groupingBy(PlannedInterview::panel));
    }

    long moved() {
        var kept = new HashSet<>(plan);
        return problem.published().stream().filter(one -> !kept.contains(one)).count();
    }

    long fit() {
        return problem.panels().stream().mapToLong(this::fit).sum();
    }

    long idle() {
        return problem.panels().stream().mapToLong(this::idle).sum();
    }

    long spread() {
        var loads = problem.sittingPanels().stream()
                .mapToInt(panel -> interviews(panel).size())
                .summaryStatistics();
        return loads.getCount() == 0 ? 0 : loads.getMax() - loads.getMin();
    }

    long farAtEdges() {
        return plan.stream()
                .filter(one ->
                        problem.atEdge(one.slot()) && people.get(one.person()).travelsFar())
                .count();
    }

    long roomChanges() {
        return problem.panels().stream().mapToLong(this::roomChanges).sum();
    }

    private long fit(Panel panel) {
        return interviews(panel).stream()
                .mapToLong(one -> panel.fit(people.get(one.person())).ordinal())
                .sum();
    }

    private long idle(Panel panel) {
        var busy = interviews(panel).stream().mapToInt(PlannedInterview::slot).summaryStatistics();
        var taken = interviews(panel).stream().map(PlannedInterview::slot).toList();
        return busy.getCount() == 0
                ? 0
                : IntStream.range(busy.getMin(), busy.getMax())
                        .filter(slot -> panel.sits(slot) && !taken.contains(slot))
                        .count();
    }

    private long roomChanges(Panel panel) {
        var byRoom = interviews(panel).stream().collect(groupingBy(PlannedInterview::room, counting()));
        return interviews(panel).size()
                - byRoom.values().stream().mapToLong(count -> count).max().orElse(0);
    }

    private List<PlannedInterview> interviews(Panel panel) {
        return byPanel.getOrDefault(panel.id(), List.of());
    }
}
