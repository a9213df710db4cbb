package fr.numericemploi.domain.funding.stack;

import fr.numericemploi.domain.shared.Money;
import java.util.List;

/**
 * A plan of who pays what. It proposes; a person decides.
 *
 * @param rest what is left to the company and the association
 * @param bound no plan leaves less than that
 */
public record Stack(List<StackLine> lines, Money rest, Money bound) {
    /** @throws fr.numericemploi.domain.shared.RuleViolation where the lines break a rule */
    public static Stack of(StackProblem problem, List<StackLine> lines, Money bound) {
        problem.requireKept(lines);
        return new Stack(List.copyOf(lines), problem.rest(lines), bound);
    }

    /** Those of one bill, by its code. */
    public List<StackLine> lines(String bill) {
        return lines.stream().filter(line -> line.bill().equals(bill)).toList();
    }

    public boolean isProvenOptimal() {
        return rest.equals(bound);
    }

    /** How far the rest may be above the least possible, as a part of what is paid at most: 0.01 is one percent. */
    public double gap(StackProblem problem) {
        var payable = problem.cost().minus(bound).cents();
        return payable == 0 ? 0 : (double) (rest.cents() - bound.cents()) / payable;
    }
}
