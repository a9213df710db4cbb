package fr.numericemploi.adapters.planning;

import static java.util.stream.Collectors.toSet;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.sat.BoolVar;
import fr.numericemploi.adapters.planning.Seats.Choice;
import fr.numericemploi.adapters.planning.Seats.Seat;
import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The day as people who flow through panels into slots, which is solved in no time. It forgets step-free access, shared
 * recruiters and which room is lent when: so no plan sees more people, and of those that see as many none keeps more of
 * what was published, and of those none fits better. Where what it forgets does not matter, it is an almost finished plan
 * to start from.
 */
final class FlowStart {
    private record Hall(Kind kind, Panel panel) {}

    private record Cell(Panel panel, int slot) {}

    private final PlanningProblem problem;
    private final List<Choice> choices;
    private final Set<BoolVar> keepers;
    private final FlowCosts costs;
    private final MinCostFlow flow = new MinCostFlow();
    private final Map<Object, Integer> nodes = new HashMap<>();
    private final Map<BoolVar, Integer> arcs = new HashMap<>();

    private FlowStart(PlanningProblem problem, Seats seats, Keeps keeps, boolean inOwnRooms) {
        this.problem = problem;
        keepers = keeps.all().stream().flatMap(keep -> keep.needed().stream()).collect(toSet());
        costs = new FlowCosts(problem, keepers);
        choices = seats.choices().stream()
                .filter(choice -> !inOwnRooms || costs.keepsRooms(choice))
                .toList();
        problem.people().forEach(person -> arc("source", person, 1, 0));
        choices.forEach(this::add);
        seats.seats().forEach(this::add);
        seats.seats().stream().map(FlowStart::cell).distinct().forEach(this::add);
        IntStream.range(0, problem.slots().size()).forEach(slot -> arc(slot, "sink", rooms(slot), 0));
        flow.setNodeSupply(node("source"), problem.people().size());
        flow.setNodeSupply(node("sink"), -problem.people().size());
        flow.solveMaxFlowWithMinCost();
    }

    static FlowStart of(PlanningProblem problem, PlanModel model) {
        return new FlowStart(problem, model.seats(), model.keeps(), false);
    }

    /** A flow of which step-free access takes nothing, as only panels with such a room see those who need it. */
    static FlowStart inOwnRooms(PlanningProblem problem, PlanModel model) {
        return new FlowStart(problem, model.seats(), model.keeps(), true);
    }

    /** How many people are seen, those of interviews begun apart. */
    long seen() {
        return flow.getMaximumFlow();
    }

    /** Twice the number of interviews kept: once for the panel, once for the slot. */
    long keptTwice() {
        return keepers.stream().filter(this::holds).count();
    }

    long fit() {
        return choices.stream()
                .filter(choice -> holds(choice.chosen()))
                .mapToLong(Choice::fit)
                .sum();
    }

    boolean holds(BoolVar variable) {
        return arcs.containsKey(variable) && flow.getFlow(arcs.get(variable)) > 0;
    }

    private void add(Choice choice) {
        var hall = new Hall(Kind.of(choice.person()), choice.panel());
        arcs.put(choice.chosen(), arc(choice.person(), hall, 1, costs.of(choice)));
    }

    private void add(Seat seat) {
        var hall = new Hall(seat.kind(), seat.panel());
        arcs.put(seat.taken(), arc(hall, cell(seat), 1, costs.of(seat)));
    }

    private void add(Cell cell) {
        arc(cell, cell.slot(), 1, costs.of(cell.panel(), cell.slot()));
    }

    private static Cell cell(Seat seat) {
        return new Cell(seat.panel(), seat.slot());
    }

    private long rooms(int slot) {
        return problem.rooms().stream()
                .filter(room -> room.available().contains(slot))
                .count();
    }

    private int arc(Object from, Object to, long capacity, long cost) {
        return flow.addArcWithCapacityAndUnitCost(node(from), node(to), capacity, cost);
    }

    private int node(Object thing) {
        return nodes.computeIfAbsent(thing, unknown -> nodes.size());
    }
}
