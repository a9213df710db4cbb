package fr.numericemploi.adapters.planning;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import fr.numericemploi.adapters.planning.Seats.Choice;
import fr.numericemploi.adapters.planning.Seats.Seat;
import fr.numericemploi.domain.commissions.planning.Objective;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;

/** A marathon day as variables, constraints and objectives of CP-SAT. */
final class PlanModel {
    private final PlanningProblem problem;
    private final CpModel model = new CpModel();
    private final Seats seats;
    private final RoomUse rooms;
    private final Keeps keeps;
    private final PanelDays days;

    PlanModel(PlanningProblem problem) {
        this.problem = problem;
        seats = new Seats(problem, model);
        rooms = new RoomUse(problem, model, seats);
        keeps = new Keeps(problem, model, seats, rooms);
        days = new PanelDays(problem, model, seats);
    }

    CpModel model() {
        return model;
    }

    Seats seats() {
        return seats;
    }

    RoomUse rooms() {
        return rooms;
    }

    Keeps keeps() {
        return keeps;
    }

    LinearExpr expression(Objective objective) {
        return switch (objective) {
            case SEEN -> withBegun(objective, Literals.sum(seats.choices(), Choice::chosen));
            case MOVED -> keeps.moved();
            case FIT -> withBegun(objective, fit());
            case EVENNESS -> days.unevenness();
            case FAR_AT_EDGES -> withBegun(objective, farAtEdges());
            case ROOM_CHANGES -> rooms.changes();
        };
    }

    private LinearExpr withBegun(Objective objective, LinearExpr open) {
        return LinearExpr.affine(open, 1, objective.measure(problem, problem.begun()));
    }

    private LinearExpr fit() {
        var fit = LinearExpr.newBuilder();
        for (var choice : seats.choices()) {
            fit.addTerm(choice.chosen(), choice.fit());
        }
        return fit.build();
    }

    private LinearExpr farAtEdges() {
        var strained = seats.seats().stream()
                .filter(seat -> seat.kind().travelsFar() && problem.atEdge(seat.slot()))
                .toList();
        return Literals.sum(strained, Seat::taken);
    }
}
