package fr.numericemploi.adapters.planning;

import static java.util.Comparator.comparing;

import com.google.ortools.sat.BoolVar;
import fr.numericemploi.adapters.planning.Seats.Choice;
import fr.numericemploi.adapters.planning.Seats.Seat;
import fr.numericemploi.domain.commissions.planning.Fit;
import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.Person;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.commissions.planning.Room;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a flow pays: most for a published interview that moves, then for a poor fit, for a person who needs step-free
 * access away from the panels that are to have such rooms, for slots far from the middle of the panel's day. All that is paid for one of these
 * together is less than a single unit of the one before.
 */
final class FlowCosts {
    private final PlanningProblem problem;
    private final Set<BoolVar> keepers;
    private final Set<Panel> stepFreePanels;
    private final long wrongPanel;
    private final long misfit;
    private final long move;

    FlowCosts(PlanningProblem problem, Set<BoolVar> keepers) {
        this.problem = problem;
        this.keepers = keepers;
        stepFreePanels = stepFreePanels();
        var people = problem.people().size();
        wrongPanel = people * (problem.slots().size() + 1L);
        misfit = wrongPanel * (people + 1L);
        move = keepers.isEmpty() ? 0 : misfit * (Fit.ALL_AIMS.ordinal() * people + 1L);
    }

    long of(Choice choice) {
        var misfits = Fit.ALL_AIMS.ordinal() - choice.fit();
        return moved(choice.chosen()) + misfits * misfit + (keepsRooms(choice) ? 0 : wrongPanel);
    }

    /** Whether the panel can see the person in its own room, when that is step-free for the panels that are to have such. */
    boolean keepsRooms(Choice choice) {
        return !choice.person().stepFree() || stepFreePanels.contains(choice.panel());
    }

    long of(Seat seat) {
        var strains = seat.kind().travelsFar() && problem.atEdge(seat.slot());
        return moved(seat.taken()) + (strains ? 1 : 0);
    }

    /** The middle of the panel's own day is the cheapest, so that days come out short, whole, and as full as each other. */
    long of(Panel panel, int slot) {
        var own = sittings(panel, slot) - sittings(panel, problem.slots().size() - 1);
        return Math.abs(sittings(panel, slot) + own - 1);
    }

    /** How many slots the panel sits, up to that one. */
    private long sittings(Panel panel, int last) {
        return IntStream.rangeClosed(problem.now(), last).filter(panel::sits).count();
    }

    private long moved(BoolVar variable) {
        return keepers.contains(variable) ? 0 : move;
    }

    /** As many panels as there are step-free rooms: those that together fit best the people who need them. */
    private Set<Panel> stepFreePanels() {
        var rooms = problem.rooms().stream().filter(Room::stepFree).count();
        var chosen = new LinkedHashSet<Panel>();
        while (chosen.size() < Math.min(rooms, problem.panels().size())) {
            problem.panels().stream()
                    .filter(panel -> !chosen.contains(panel))
                    .max(comparing(panel -> gain(panel, chosen)))
                    .ifPresent(chosen::add);
        }
        return chosen;
    }

    private int gain(Panel panel, Set<Panel> chosen) {
        return problem.people().stream()
                .filter(Person::stepFree)
                .mapToInt(person -> Math.max(0, worth(panel, person) - best(chosen, person)))
                .sum();
    }

    private int best(Set<Panel> panels, Person person) {
        return panels.stream().mapToInt(panel -> worth(panel, person)).max().orElse(0);
    }

    private int worth(Panel panel, Person person) {
        var meet = IntStream.range(problem.now(), problem.slots().size())
                .anyMatch(slot -> problem.canMeet(person, panel, slot));
        return meet ? panel.fit(person).ordinal() + 1 : 0;
    }
}
