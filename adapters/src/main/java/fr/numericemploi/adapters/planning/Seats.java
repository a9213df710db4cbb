package fr.numericemploi.adapters.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import fr.numericemploi.domain.commissions.planning.Interviewer;
import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.Person;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who goes to which panel, and which kind of people each panel sees at each time: the heart of the model. */
final class Seats {
    /** Whether the panel sees the person. */
    record Choice(Person person, Panel panel, BoolVar chosen) {
        int fit() {
            return panel.fit(person).ordinal();
        }
    }

    /** Whether the panel sees someone of the kind at that time. */
    record Seat(Kind kind, Panel panel, int slot, BoolVar taken) {
        boolean admits(Choice choice) {
            return panel.equals(choice.panel()) && kind.equals(Kind.of(choice.person()));
        }
    }

    private final PlanningProblem problem;
    private final CpModel model;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final Map<Panel, Map<Integer, List<Seat>>> seatsAt;
    private final Map<Person, List<Choice>> choicesOf;

    Seats(PlanningProblem problem, CpModel model) {
        this.problem = problem;
        this.model = model;
        peopleByKind().forEach((kind, people) -> problem.panels().forEach(panel -> offer(panel, kind, people)));
        seatsAt = seats.stream().collect(groupingBy(Seat::panel, groupingBy(Seat::slot)));
        choicesOf = choices.stream().collect(groupingBy(Choice::person));
        addOneInterviewEach();
        addOneInterviewAtATime();
    }

    List<Choice> choices() {
        return choices;
    }

    List<Seat> seats() {
        return seats;
    }

    List<BoolVar> variables() {
        return Stream.concat(
                        choices.stream().map(Choice::chosen), seats.stream().map(Seat::taken))
                .toList();
    }

    List<Choice> of(Person person) {
        return choicesOf.getOrDefault(person, List.of());
    }

    List<Seat> at(Panel panel, int slot) {
        return seatsAt.getOrDefault(panel, Map.of()).getOrDefault(slot, List.of());
    }

    private Map<Kind, List<Person>> peopleByKind() {
        var seen = problem.begun().stream().map(PlannedInterview::person).collect(toSet());
        return problem.people().stream()
                .filter(person ->
                        !seen.contains(person.id()) && !problem.excluded().contains(person.id()))
                .collect(groupingBy(Kind::of, LinkedHashMap::new, toList()));
    }

    private void offer(Panel panel, Kind kind, List<Person> people) {
        var offered = slots().filter(slot -> kind.available().contains(slot) && panel.sits(slot))
                .mapToObj(slot -> new Seat(kind, panel, slot, model.newBoolVar("")))
                .toList();
        var comers = people.stream()
                .filter(person -> !problem.inConflict(person, panel))
                .map(person -> new Choice(person, panel, model.newBoolVar("")))
                .toList();
        model.addEquality(Literals.sum(comers, Choice::chosen), Literals.sum(offered, Seat::taken));
        seats.addAll(offered);
        choices.addAll(comers);
    }

    private void addOneInterviewEach() {
        problem.people().forEach(person -> model.addAtMostOne(Literals.of(of(person), Choice::chosen)));
    }

    /** Panels may share a recruiter, who is in one interview at a time; so then is every panel. */
    private void addOneInterviewAtATime() {
        var recruiters = problem.panels().stream()
                .flatMap(panel -> panel.interviewers().stream())
                .map(Interviewer::id)
                .distinct()
                .toList();
        recruiters.forEach(recruiter -> slots().forEach(slot -> model.addAtMostOne(with(recruiter, slot))));
    }

    private Literal[] with(RecruiterId recruiter, int slot) {
        return problem.panels().stream()
                .filter(panel -> panel.has(recruiter))
                .flatMap(panel -> at(panel, slot).stream())
                .map(Seat::taken)
                .toArray(Literal[]::new);
    }

    private IntStream slots() {
        return IntStream.range(problem.now(), problem.slots().size());
    }
}
