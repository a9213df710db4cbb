package fr.numericemploi.adapters.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import fr.numericemploi.adapters.planning.Seats.Seat;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.commissions.planning.Room;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which sort of room each panel uses at each time, and which sort is its own. Rooms of one sort (step-free or not, lent at
 * the same times) are alike to this model; {@link RoomAllotment} says afterwards which is which.
 */
final class RoomUse {
    private record Sort(boolean stepFree, Set<Integer> available) {
        static Sort of(Room room) {
            return new Sort(room.stepFree(), room.available());
        }
    }

    private record Own(Panel panel, Sort sort, BoolVar owned) {}

    private record Use(Panel panel, int slot, Sort sort, BoolVar used) {}

    private final PlanningProblem problem;
    private final CpModel model;
    private final Seats seats;
    private final Map<Sort, List<Room>> rooms;
    private final List<Use> uses = new ArrayList<>();
    private final LinearExprBuilder changes = LinearExpr.newBuilder();

    RoomUse(PlanningProblem problem, CpModel model, Seats seats) {
        this.problem = problem;
        this.model = model;
        this.seats = seats;
        rooms = problem.rooms().stream().collect(groupingBy(Sort::of, LinkedHashMap::new, toList()));
        for (int slot = problem.now(); slot < problem.slots().size(); slot++) {
            addUses(slot);
        }
        problem.panels().forEach(this::addOwnRoom);
    }

    /** Interviews outside the sort of room that is the panel's own. */
    LinearExpr changes() {
        return changes.build();
    }

    /** Whether the interview's panel uses the sort of its room at its time; empty where it can not. */
    Optional<BoolVar> used(PlannedInterview interview) {
        return uses.stream()
                .filter(use -> use.panel().id().equals(interview.panel()) && use.slot() == interview.slot())
                .filter(use -> has(use.sort(), interview.room()))
                .map(Use::used)
                .findFirst();
    }

    List<Room> room(PlannedInterview interview) {
        return problem.rooms().stream()
                .filter(room -> room.id().equals(interview.room()))
                .toList();
    }

    /** The rooms that the panel may use at that time. */
    List<Room> used(Panel panel, int slot, Solution solution) {
        return uses.stream()
                .filter(use -> use.panel().equals(panel) && use.slot() == slot && solution.holds(use.used()))
                .flatMap(use -> rooms.get(use.sort()).stream())
                .toList();
    }

    private void addUses(int slot) {
        var sorts = rooms.keySet().stream()
                .filter(sort -> sort.available().contains(slot))
                .toList();
        var here = problem.panels().stream()
                .flatMap(panel -> addChoice(panel, slot, sorts).stream())
                .toList();
        sorts.forEach(sort -> model.addLessOrEqual(
                Literals.sum(of(sort, here), Use::used), rooms.get(sort).size()));
        uses.addAll(here);
    }

    private List<Use> addChoice(Panel panel, int slot, List<Sort> sorts) {
        var choice = sorts.stream()
                .map(sort -> new Use(panel, slot, sort, model.newBoolVar("")))
                .toList();
        var stepFree = choice.stream().filter(use -> use.sort().stepFree()).toList();
        var people = seats.at(panel, slot);
        var needStepFree =
                people.stream().filter(seat -> seat.kind().stepFree()).toList();
        model.addEquality(Literals.sum(people, Seat::taken), Literals.sum(choice, Use::used));
        model.addLessOrEqual(Literals.sum(needStepFree, Seat::taken), Literals.sum(stepFree, Use::used));
        return choice;
    }

    private void addOwnRoom(Panel panel) {
        var choice = rooms.keySet().stream()
                .map(sort -> new Own(panel, sort, model.newBoolVar("")))
                .toList();
        model.addAtMostOne(Literals.of(choice, Own::owned));
        choice.forEach(this::addStays);
    }

    private void addStays(Own own) {
        of(own.sort(), uses).stream()
                .filter(use -> use.panel().equals(own.panel()))
                .forEach(use -> addStay(own, use));
        var begun = problem.begun().stream()
                .filter(one -> one.panel().equals(own.panel().id()) && has(own.sort(), one.room()))
                .count();
        changes.add(begun).addTerm(own.owned(), -begun);
    }

    private void addStay(Own own, Use use) {
        var away = model.newBoolVar("");
        model.addBoolOr(new Literal[] {use.used().not(), own.owned(), away});
        changes.add(away);
    }

    private boolean has(Sort sort, RoomId room) {
        return rooms.get(sort).stream().anyMatch(one -> one.id().equals(room));
    }

    private static List<Use> of(Sort sort, List<Use> uses) {
        return uses.stream().filter(use -> use.sort().equals(sort)).toList();
    }
}
