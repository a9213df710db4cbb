package fr.numericemploi.domain.funding.stack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.shared.Money;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Bills to be paid by stacking schemes.
 *
 * @param left what each purse still holds, by its code
 */
public record StackProblem(List<Bill> bills, Map<String, Money> left) {
    public StackProblem {
        bills = List.copyOf(bills);
        left = Map.copyOf(left);
        var codes = bills.stream().map(Bill::code).toList();
        StackRule.TWICE.refuseIf(new HashSet<>(codes).size() < codes.size());
        var known = left.keySet();
        var strange = bills.stream()
                .flatMap(bill -> bill.claims().stream())
                .flatMap(claim -> claim.purses().stream())
                .filter(purse -> !known.contains(purse))
                .findFirst();
        StackRule.UNKNOWN_PURSE.refuseIf(strange.isPresent(), Map.of("purse", strange.orElse("")));
    }

    public Money cost() {
        return bills.stream().map(Bill::cost).reduce(Money.ZERO, Money::plus);
    }

    /** What nobody pays of all bills, given these lines. */
    public Money rest(Collection<StackLine> lines) {
        return cost().minus(sum(lines));
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation where lines pay more, or otherwise, than may be paid */
    public void requireKept(List<StackLine> lines) {
        var paid = by(lines, StackLine::bill);
        bills.forEach(bill -> requireKept(
                bill,
                lines.stream().filter(line -> line.bill().equals(bill.code())).toList()));
        StackRule.NO_SUCH_CLAIM.refuseIf(
                !bills.stream().map(Bill::code).toList().containsAll(paid.keySet()), Map.of("bill", paid.keySet()));
        var drawn = by(lines.stream().filter(line -> line.purse().isPresent()).toList(), line -> line.purse()
                .get());
        drawn.forEach((purse, amount) -> StackRule.OVERDRAWN.refuseIf(
                amount.compareTo(left.getOrDefault(purse, Money.ZERO)) > 0, Map.of("purse", purse)));
    }

    private static void requireKept(Bill bill, List<StackLine> lines) {
        StackRule.OVER_COST.refuseIf(
                sum(lines).compareTo(bill.cost()) > 0,
                Map.of("bill", bill.code(), "cost", bill.cost().inFrench()));
        var paid = by(lines, StackLine::scheme);
        paid.forEach((scheme, amount) -> requireKept(bill, bill.claim(scheme), amount, paid));
        bill.fixed()
                .forEach((scheme, amount) -> StackRule.NOT_AS_FIXED.refuseIf(
                        !paid.getOrDefault(scheme, Money.ZERO).equals(amount), Map.of("bill", bill.code())));
        lines.forEach(line -> StackRule.UNKNOWN_PURSE.refuseIf(
                !bill.claim(line.scheme()).mayBePaidFrom(line.purse()),
                Map.of("purse", line.purse().orElse(""))));
    }

    private static void requireKept(Bill bill, Claim claim, Money amount, Map<SchemeCode, Money> paid) {
        var byHand = bill.fixed(claim).isPresent();
        StackRule.OVER_CLAIM.refuseIf(
                !byHand && amount.compareTo(claim.most()) > 0,
                Map.of("scheme", claim.scheme().value(), "most", claim.most().inFrench()));
        paid.keySet().stream()
                .map(bill::claim)
                .filter(other -> !other.equals(claim) && claim.excludes(other))
                .filter(other -> !byHand || bill.fixed(other).isEmpty())
                .findFirst()
                .ifPresent(other -> {
                    throw StackRule.EXCLUDED.brokenBy(Map.of(
                            "scheme",
                            claim.scheme().value(),
                            "other",
                            other.scheme().value()));
                });
    }

    private static Money sum(Collection<StackLine> lines) {
        return lines.stream().map(StackLine::amount).reduce(Money.ZERO, Money::plus);
    }

    private static <K> Map<K, Money> by(List<StackLine> lines, Function<StackLine, K> key) {
        return lines.stream().collect(groupingBy(key, mapping(StackLine::amount, reducing(Money.ZERO, Money::plus))));
    }
}
