package fr.numericemploi.domain.commissions.engineering.proposal;

import fr.numericemploi.domain.commissions.engineering.Demand;
import fr.numericemploi.domain.commissions.engineering.Prospect;
import fr.numericemploi.domain.shared.Money;
import java.util.List;

/**
 * Which courses should be opened for whom, so that the most people come into the companies' needs?
 *
 * @param courses of different programmes; the commission's answer may be to open none
 * @param budget that all the seats together may cost
 * @param percent from which fit on, in percent, somebody suits a need
 */
public record ProposalProblem(
        List<Prospect> people, List<Demand> demands, List<Course> courses, Money budget, int percent) {
    public ProposalProblem {
        people = List.copyOf(people);
        demands = List.copyOf(demands);
        courses = List.copyOf(courses);
    }

    public ProposalProblem withBudget(Money other) {
        return new ProposalProblem(people, demands, courses, other, percent);
    }

    /** The budget grows by what that seat costs. */
    public ProposalProblem withOneMoreSeat(Course course) {
        var larger = courses.stream()
                .map(one -> one.equals(course) ? one.withOneMoreSeat() : one)
                .toList();
        return new ProposalProblem(people, demands, larger, budget.plus(course.seatCost()), percent);
    }

    public int posts() {
        return demands.stream().mapToInt(Demand::posts).sum();
    }
}
