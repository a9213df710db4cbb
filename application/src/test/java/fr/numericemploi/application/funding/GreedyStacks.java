package fr.numericemploi.application.funding;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import fr.numericemploi.domain.funding.stack.Bill;
import fr.numericemploi.domain.funding.stack.Claim;
import fr.numericemploi.domain.funding.stack.Stack;
import fr.numericemploi.domain.funding.stack.StackLine;
import fr.numericemploi.domain.funding.stack.StackProblem;
import fr.numericemploi.domain.funding.stack.StackRule;
import fr.numericemploi.domain.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** As somebody does it by hand: bill by bill, scheme by scheme in their order, whatever comes after. */
public final class GreedyStacks implements StackFunding {
    @Override
    public Stack stack(StackProblem problem) {
        var lines = new ArrayList<StackLine>();
        var left = new HashMap<>(problem.left());
        problem.bills().forEach(bill -> payFixed(bill, lines, left));
        problem.bills().forEach(bill -> pay(bill, lines, left));
        return Stack.of(problem, lines, Money.ZERO);
    }

    @Override
    public Optional<Stack> nextBest(StackProblem problem, Stack best) {
        return Optional.empty();
    }

    private static void payFixed(Bill bill, List<StackLine> lines, Map<String, Money> left) {
        bill.fixed().forEach((scheme, amount) -> {
            var rest = draw(bill, bill.claim(scheme), amount, lines, left);
            StackRule.FIXED_TOO_MUCH.refuseIf(rest.cents() > 0);
        });
    }

    private static void pay(Bill bill, List<StackLine> lines, Map<String, Money> left) {
        bill.claims().stream()
                .sorted(comparingInt(Claim::order))
                .filter(claim -> bill.fixed(claim).isEmpty())
                .filter(claim -> lines.stream()
                        .filter(line -> line.bill().equals(bill.code()))
                        .noneMatch(line -> claim.excludes(bill.claim(line.scheme()))))
                .forEach(claim -> draw(bill, claim, owed(bill, lines).atMost(claim.most()), lines, left));
    }

    private static Money owed(Bill bill, List<StackLine> lines) {
        return lines.stream()
                .filter(line -> line.bill().equals(bill.code()))
                .map(StackLine::amount)
                .reduce(bill.cost(), Money::minus);
    }

    /** Returns what the claim's purses did not hold. */
    private static Money draw(Bill bill, Claim claim, Money wanted, List<StackLine> lines, Map<String, Money> left) {
        if (claim.purses().isEmpty()) {
            add(lines, new StackLine(bill.code(), claim.scheme(), Optional.empty(), wanted));
            return Money.ZERO;
        }
        var rest = wanted;
        for (var purse : claim.purses().stream().sorted(comparing(code -> code)).toList()) {
            var drawn = rest.atMost(left.get(purse));
            add(lines, new StackLine(bill.code(), claim.scheme(), Optional.of(purse), drawn));
            left.put(purse, left.get(purse).minus(drawn));
            rest = rest.minus(drawn);
        }
        return rest;
    }

    private static void add(List<StackLine> lines, StackLine line) {
        if (line.amount().cents() > 0) {
            lines.add(line);
        }
    }
}
