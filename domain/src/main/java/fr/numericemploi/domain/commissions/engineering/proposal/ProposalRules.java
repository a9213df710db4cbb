package fr.numericemploi.domain.commissions.engineering.proposal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.numericemploi.domain.candidates.pool.Able;
import fr.numericemploi.domain.candidates.pool.Fit;
import fr.numericemploi.domain.commissions.engineering.Demand;
import fr.numericemploi.domain.commissions.engineering.Prospect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks a proposal against all that it must keep, from the people and needs themselves. */
public record ProposalRules(ProposalProblem problem) {
    /** @throws fr.numericemploi.domain.shared.RuleViolation the first {@link ProposalRule} that is broken */
    public void check(Proposal proposal) {
        proposal.assignments().forEach(this::check);
        var people = proposal.assignments().stream().map(Assignment::person);
        ProposalRule.TWICE.refuseIf(
                people.distinct().count() < proposal.assignments().size());
        problem.courses().forEach(course -> checkSeats(course, proposal.seats(course)));
        checkPosts(proposal);
        checkBudget(proposal);
    }

    private void check(Assignment one) {
        var person = only(problem.people(), other -> other.entry().equals(one.person()));
        var need = one.need()
                .map(id -> only(problem.demands(), other -> other.need().equals(id)));
        var course = one.course()
                .map(id -> only(problem.courses(), other -> other.programme().equals(id)));
        ProposalRule.NOT_ADMITTED.refuseIf(
                course.filter(taken -> !taken.admits(person.able())).isPresent());
        course.ifPresent(taken -> ProposalRule.NO_GAIN.refuseIf(!gains(person, taken)));
        var able = course.map(taken -> taken.after(person.able())).orElse(person.able());
        var fit = need.filter(post -> fits(post, able)).isPresent();
        ProposalRule.NOT_FIT.refuseIf(!fit && (need.isPresent() || course.isEmpty()));
    }

    private boolean gains(Prospect person, Course course) {
        return problem.demands().stream()
                .anyMatch(demand -> fits(demand, course.after(person.able())) && !fits(demand, person.able()));
    }

    private boolean fits(Demand demand, Able able) {
        return Fit.suits(demand.wanted(), able, problem.percent());
    }

    private void checkSeats(Course course, int seats) {
        var range = course.seats();
        ProposalRule.SEATS.refuseIf(
                seats > 0 && (seats < range.min() || seats > range.max()),
                Map.of("seats", seats, "min", range.min(), "max", range.max()));
    }

    private void checkPosts(Proposal proposal) {
        var taken = proposal.assignments().stream()
                .map(Assignment::need)
                .flatMap(Optional::stream)
                .collect(groupingBy(need -> need, counting()));
        problem.demands()
                .forEach(demand -> ProposalRule.POSTS.refuseIf(
                        taken.getOrDefault(demand.need(), 0L) > demand.posts(), Map.of("posts", demand.posts())));
    }

    private void checkBudget(Proposal proposal) {
        var cost = proposal.cost(problem);
        ProposalRule.BUDGET.refuseIf(
                cost.compareTo(problem.budget()) > 0,
                Map.of("cost", cost.euros(), "budget", problem.budget().euros()));
    }

    private static <T> T only(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElseThrow(() -> ProposalRule.UNKNOWN.brokenBy(Map.of()));
    }
}
