package fr.numericemploi.adapters.planning;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import fr.numericemploi.adapters.planning.Seats.Choice;
import fr.numericemploi.adapters.planning.Seats.Seat;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which published interviews stay as they are; pinned ones do. */
final class Keeps {
    /** Whether the interview stays as it is, for which its person must go to its panel and its seat be taken. */
    record Keep(PlannedInterview interview, BoolVar kept, BoolVar chosen, BoolVar taken) {
        List<BoolVar> needed() {
            return List.of(chosen, taken);
        }
    }

    private final PlanningProblem problem;
    private final CpModel model;
    private final Seats seats;
    private final RoomUse rooms;
    private final Set<PlannedInterview> wanted = new LinkedHashSet<>();
    private final List<Keep> keeps = new ArrayList<>();

    Keeps(PlanningProblem problem, CpModel model, Seats seats, RoomUse rooms) {
        this.problem = problem;
        this.model = model;
        this.seats = seats;
        this.rooms = rooms;
        wanted.addAll(problem.published());
        wanted.addAll(problem.pinned());
        problem.begun().forEach(wanted::remove);
        wanted.forEach(this::addKeep);
        keeps.forEach(this::addPin);
    }

    List<Keep> all() {
        return keeps;
    }

    /** Published interviews that do not stay as they are. */
    LinearExpr moved() {
        return LinearExpr.affine(Literals.sum(keeps, Keep::kept), -1, wanted.size());
    }

    /** Whether the variable must hold for what is pinned. */
    boolean isPinned(BoolVar variable) {
        return keeps.stream()
                .filter(keep -> problem.pinned().contains(keep.interview()))
                .anyMatch(keep -> keep.needed().contains(variable));
    }

    /** The fewest interviews that can move when so many of those wanted stay. */
    long moved(long staying) {
        return wanted.size() - staying;
    }

    long kept(Solution plan) {
        return keeps.stream().filter(keep -> plan.holds(keep.kept())).count();
    }

    private void addKeep(PlannedInterview interview) {
        var choice = choice(interview);
        var seat = choice.flatMap(one -> seat(one, interview.slot()));
        var room = rooms.used(interview);
        if (seat.isPresent() && room.isPresent()) {
            var kept = model.newBoolVar("");
            var keep =
                    new Keep(interview, kept, choice.get().chosen(), seat.get().taken());
            keep.needed().forEach(needed -> model.addImplication(kept, needed));
            model.addImplication(kept, room.get());
            keeps.add(keep);
        }
    }

    private void addPin(Keep keep) {
        if (problem.pinned().contains(keep.interview())) {
            model.addBoolOr(new Literal[] {keep.kept()});
        }
    }

    private Optional<Choice> choice(PlannedInterview interview) {
        return seats.choices().stream()
                .filter(choice -> choice.person().id().equals(interview.person()))
                .filter(choice -> choice.panel().id().equals(interview.panel()))
                .findFirst();
    }

    private Optional<Seat> seat(Choice choice, int slot) {
        return seats.at(choice.panel(), slot).stream()
                .filter(seat -> seat.kind().equals(Kind.of(choice.person())))
                .findFirst();
    }
}
