package fr.numericemploi.adapters.planning;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.stack.Bill;
import fr.numericemploi.domain.funding.stack.Claim;
import fr.numericemploi.domain.funding.stack.StackLine;
import fr.numericemploi.domain.funding.stack.StackProblem;
import fr.numericemploi.domain.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who pays how many cents of which bill from which purse. */
final class StackModel {
    private final CpModel model = new CpModel();
    private final StackProblem problem;
    private final List<Part> parts = new ArrayList<>();
    private final Map<SchemeCode, List<BoolVar>> payers =
            new TreeMap<>((one, other) -> one.value().compareTo(other.value()));

    /** What one claim draws from one purse, or from none. */
    private record Part(Bill bill, Claim claim, Optional<String> purse, IntVar cents) {}

    StackModel(StackProblem problem) {
        this.problem = problem;
        problem.bills().forEach(this::pay);
        problem.left().forEach(this::draw);
    }

    CpModel model() {
        return model;
    }

    LinearArgument rest() {
        var rest = LinearExpr.newBuilder().add(problem.cost().cents());
        parts.forEach(part -> rest.addTerm(part.cents, -1));
        return rest;
    }

    /** Grows where schemes pay before their turn. */
    LinearArgument disorder() {
        var disorder = LinearExpr.newBuilder();
        parts.forEach(part -> disorder.addTerm(part.cents, part.claim.order()));
        return disorder;
    }

    /** Some scheme pays that did not, or one that did does not. */
    void forbid(Set<SchemeCode> schemes) {
        var others = new ArrayList<Literal>();
        payers.forEach((scheme, uses) -> {
            var pays = model.newBoolVar("");
            model.addMaxEquality(pays, uses.toArray(BoolVar[]::new));
            others.add(schemes.contains(scheme) ? pays.not() : pays);
        });
        model.addBoolOr(others);
    }

    List<StackLine> lines(Solution solution) {
        return parts.stream()
                .filter(part -> solution.value(part.cents) > 0)
                .map(part -> new StackLine(
                        part.bill.code(), part.claim.scheme(), part.purse, new Money(solution.value(part.cents))))
                .toList();
    }

    private void pay(Bill bill) {
        var used = new HashMap<Claim, BoolVar>();
        var paid = LinearExpr.newBuilder();
        for (var claim : bill.claims()) {
            var uses = model.newBoolVar("");
            var total = total(bill, claim);
            bill.fixed(claim)
                    .ifPresentOrElse(
                            amount -> model.addEquality(total, amount.cents()),
                            () -> model.addLessOrEqual(total, LinearExpr.term(uses, most(bill, claim))));
            bill.fixed(claim).ifPresent(amount -> model.addEquality(uses, amount.cents() > 0 ? 1 : 0));
            model.addGreaterOrEqual(total, uses);
            used.put(claim, uses);
            payers.computeIfAbsent(claim.scheme(), first -> new ArrayList<>()).add(uses);
            paid.add(total);
        }
        model.addLessOrEqual(paid, bill.cost().cents());
        keepApart(bill, used);
    }

    private LinearExprBuilder total(Bill bill, Claim claim) {
        var total = LinearExpr.newBuilder();
        for (var purse : purses(claim)) {
            var most = purse.map(code -> problem.left().get(code).cents()).orElse(Long.MAX_VALUE);
            var cents = model.newIntVar(0, Math.min(most, bill.cost().cents()), "");
            parts.add(new Part(bill, claim, purse, cents));
            total.add(cents);
        }
        return total;
    }

    private static Set<Optional<String>> purses(Claim claim) {
        var purses = new HashSet<Optional<String>>();
        claim.purses().forEach(code -> purses.add(Optional.of(code)));
        return purses.isEmpty() ? Set.of(Optional.empty()) : purses;
    }

    private static long most(Bill bill, Claim claim) {
        return Math.min(claim.most().cents(), bill.cost().cents());
    }

    /** What a person fixed by hand stands, combined with what it may be or not. */
    private void keepApart(Bill bill, Map<Claim, BoolVar> used) {
        for (var one : bill.claims()) {
            for (var other : bill.claims()) {
                var byHand = bill.fixed(one).isPresent() && bill.fixed(other).isPresent();
                if (one.scheme().value().compareTo(other.scheme().value()) < 0 && one.excludes(other) && !byHand) {
                    model.addAtMostOne(List.of(used.get(one), used.get(other)));
                }
            }
        }
    }

    private void draw(String purse, Money left) {
        var drawn = LinearExpr.newBuilder();
        parts.stream().filter(part -> part.purse.equals(Optional.of(purse))).forEach(part -> drawn.add(part.cents));
        model.addLessOrEqual(drawn, left.cents());
    }
}
