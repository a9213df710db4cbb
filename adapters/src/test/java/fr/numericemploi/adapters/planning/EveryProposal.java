package fr.numericemploi.adapters.planning;

import static java.util.Comparator.comparing;

import fr.numericemploi.domain.catalogue.programmes.Seats;
import fr.numericemploi.domain.commissions.engineering.Demand;
import fr.numericemploi.domain.commissions.engineering.Prospect;
import fr.numericemploi.domain.commissions.engineering.proposal.Assignment;
import fr.numericemploi.domain.commissions.engineering.proposal.Course;
import fr.numericemploi.domain.commissions.engineering.proposal.Proposal;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalProblem;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalRules;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries every proposal of a small case, person by person, and asks the rules alone which of them are allowed. */
record EveryProposal(ProposalProblem problem) {
    /** More people first, less money then. */
    record Worth(long people, long cents) {}

    Worth best() {
        var options = problem.people().stream().map(this::options).toList();
        return every(options, List.of())
                .map(assignments -> new Proposal(assignments, 0))
                .filter(proposal -> isAllowed(problem, proposal))
                .map(proposal ->
                        new Worth(proposal.value(), proposal.cost(problem).cents()))
                .max(comparing(Worth::people).thenComparing(worth -> -worth.cents()))
                .orElseThrow();
    }

    private Stream<List<Assignment>> every(List<List<Assignment>> options, List<Assignment> chosen) {
        if (options.isEmpty()) {
            return Stream.of(chosen);
        }
        var rest = options.subList(1, options.size());
        return Stream.concat(
                every(rest, chosen), options.get(0).stream().flatMap(one -> every(rest, with(chosen, one))));
    }

    /** What may be in mind for somebody alone, were there a seat and money for any course. */
    private List<Assignment> options(Prospect person) {
        var free = problem.courses().stream().map(EveryProposal::free).toList();
        var alone = new ProposalProblem(List.of(person), problem.demands(), free, problem.budget(), problem.percent());
        var courses = options(problem.courses().stream().map(Course::programme));
        var needs = options(problem.demands().stream().map(Demand::need));
        return courses.stream()
                .flatMap(course -> needs.stream().map(need -> new Assignment(person.entry(), course, need)))
                .filter(one -> isAllowed(alone, new Proposal(List.of(one), 0)))
                .toList();
    }

    private static <T> List<Optional<T>> options(Stream<T> all) {
        return Stream.concat(Stream.of(Optional.<T>empty()), all.map(Optional::of))
                .toList();
    }

    private static Course free(Course course) {
        return new Course(
                course.programme(), course.levelsIn(), course.levelsOut(), course.end(), Money.ZERO, new Seats(1, 1));
    }

    private static List<Assignment> with(List<Assignment> chosen, Assignment one) {
        var longer = new ArrayList<>(chosen);
        longer.add(one);
        return longer;
    }

    private static boolean isAllowed(ProposalProblem problem, Proposal proposal) {
        try {
            new ProposalRules(problem).check(proposal);
            return true;
        } catch (RuleViolation broken) {
            return false;
        }
    }
}
