package fr.numericemploi.adapters.planning;

import fr.numericemploi.domain.funding.stack.Bill;
import fr.numericemploi.domain.funding.stack.Claim;
import fr.numericemploi.domain.funding.stack.StackLine;
import fr.numericemploi.domain.funding.stack.StackProblem;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;

/** Tries every amount of every claim, each of which has one purse at most. */
final class EveryStack {
    private final StackProblem problem;
    private final List<Offer> offers = new ArrayList<>();
    private Money least;

    private record Offer(Bill bill, Claim claim) {}

    EveryStack(StackProblem problem) {
        this.problem = problem;
        problem.bills().forEach(bill -> bill.claims().forEach(claim -> offers.add(new Offer(bill, claim))));
        least = problem.cost();
    }

    Money leastRest() {
        decide(0, List.of());
        return least;
    }

    private void decide(int index, List<StackLine> lines) {
        if (!isKept(lines)) {
            return;
        }
        if (index == offers.size()) {
            least = least.atMost(problem.rest(lines));
            return;
        }
        var offer = offers.get(index);
        for (long cents = 0; cents <= offer.claim().most().cents(); cents++) {
            decide(index + 1, cents == 0 ? lines : with(lines, offer, new Money(cents)));
        }
    }

    private boolean isKept(List<StackLine> lines) {
        try {
            problem.requireKept(lines);
            return true;
        } catch (RuleViolation broken) {
            return false;
        }
    }

    private static List<StackLine> with(List<StackLine> lines, Offer offer, Money amount) {
        var more = new ArrayList<>(lines);
        var purse = offer.claim().purses().stream().findFirst();
        more.add(new StackLine(offer.bill().code(), offer.claim().scheme(), purse, amount));
        return more;
    }
}
