package fr.numericemploi.adapters.planning;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import fr.numericemploi.adapters.planning.Seats.Seat;
import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;

/** How the panels' days look: when they wait, and how much each has to do. */
final class PanelDays {
    private final PlanningProblem problem;
    private final CpModel model;
    private final Seats seats;
    private final int last;
    private final LinearExprBuilder unevenness = LinearExpr.newBuilder();

    PanelDays(PlanningProblem problem, CpModel model, Seats seats) {
        this.problem = problem;
        this.model = model;
        this.seats = seats;
        last = problem.slots().size() - 1;
        problem.panels().forEach(this::addWaiting);
        addSpread();
    }

    /** Slots spent waiting, plus the spread of the loads. */
    LinearExpr unevenness() {
        return unevenness.build();
    }

    private void addWaiting(Panel panel) {
        var begun = everBusy(panel, 0, 1);
        var goesOn = everBusy(panel, last, -1);
        for (int slot = 1; slot < last; slot++) {
            if (panel.sits(slot)) {
                addWaiting(begun[slot - 1], busy(panel, slot), goesOn[slot + 1]);
            }
        }
    }

    private void addWaiting(Literal begun, LinearExpr busy, Literal goesOn) {
        var waiting = model.newBoolVar("");
        var atWorkOrWaiting = LinearExpr.newBuilder().add(waiting).add(busy).add(1);
        model.addGreaterOrEqual(atWorkOrWaiting, LinearExpr.sum(new Literal[] {begun, goesOn}));
        unevenness.add(waiting);
    }

    /** For each slot, whether the panel is busy then or at a slot passed before on the way from the start. */
    private Literal[] everBusy(Panel panel, int start, int step) {
        var ever = new Literal[last + 1];
        for (int slot = start; slot >= 0 && slot <= last; slot += step) {
            ever[slot] = model.newBoolVar("");
            model.addGreaterOrEqual(ever[slot], busy(panel, slot));
            if (slot != start) {
                model.addImplication(ever[slot - step], ever[slot]);
            }
        }
        return ever;
    }

    private LinearExpr busy(Panel panel, int slot) {
        var begun = problem.begun().stream()
                .filter(one -> one.slot() == slot && one.panel().equals(panel.id()))
                .count();
        var open = Literals.sum(seats.at(panel, slot), Seat::taken);
        return LinearExpr.affine(open, 1, begun);
    }

    private void addSpread() {
        var least = model.newIntVar(0, problem.slots().size(), "");
        var most = model.newIntVar(0, problem.slots().size(), "");
        problem.sittingPanels().forEach(panel -> addLoad(panel, least, most));
        model.addLessOrEqual(least, most);
        unevenness.add(most).addTerm(least, -1);
    }

    private void addLoad(Panel panel, IntVar least, IntVar most) {
        var load = LinearExpr.newBuilder();
        for (int slot = 0; slot <= last; slot++) {
            load.add(busy(panel, slot));
        }
        model.addLessOrEqual(load, most);
        model.addGreaterOrEqual(load, least);
    }
}
