package fr.numericemploi.adapters.planning;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.adapters.planning.Keeps.Keep;
import fr.numericemploi.adapters.planning.Seats.Choice;
import fr.numericemploi.adapters.planning.Seats.Seat;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says who is seen by which panel at which time in a solution, which only knows that of kinds of people. */
final class Timetable {
    private final PlanModel plan;
    private final Solution solution;
    private final Map<CandidateId, PlannedInterview> kept;
    private final List<Seat> free;

    Timetable(PlanModel plan, Solution solution) {
        this.plan = plan;
        this.solution = solution;
        var keeps = plan.keeps().all().stream()
                .filter(keep -> solution.holds(keep.kept()))
                .toList();
        kept = keeps.stream().map(Keep::interview).collect(toMap(PlannedInterview::person, interview -> interview));
        free = new ArrayList<>(plan.seats().seats().stream()
                .filter(seat -> solution.holds(seat.taken()))
                .toList());
        keeps.forEach(keep -> free.removeIf(seat -> seat.taken().equals(keep.taken())));
    }

    List<Sitting> sittings() {
        return plan.seats().choices().stream()
                .filter(choice -> solution.holds(choice.chosen()))
                .map(choice -> stay(choice).orElseGet(() -> sit(choice)))
                .toList();
    }

    private Optional<Sitting> stay(Choice choice) {
        return Optional.ofNullable(kept.get(choice.person().id()))
                .map(interview -> new Sitting(
                        choice.person(),
                        choice.panel(),
                        interview.slot(),
                        plan.rooms().room(interview)));
    }

    private Sitting sit(Choice choice) {
        var seat = free.stream().filter(one -> one.admits(choice)).findFirst().orElseThrow();
        free.remove(seat);
        var rooms = plan.rooms().used(seat.panel(), seat.slot(), solution);
        return new Sitting(choice.person(), choice.panel(), seat.slot(), rooms);
    }
}
