package fr.numericemploi.application.funding;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.schemes.Decision;
import fr.numericemploi.domain.funding.schemes.Outcome;
import fr.numericemploi.domain.funding.schemes.Pays;
import fr.numericemploi.domain.funding.schemes.Verdict;
import fr.numericemploi.domain.funding.stack.Bill;
import fr.numericemploi.domain.funding.stack.Claim;
import fr.numericemploi.domain.funding.stack.Stack;
import fr.numericemploi.domain.funding.stack.StackLine;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One person of a stack: what each scheme that pays for training says, and the bill that follows from it. */
record StackCase(Bill bill, Optional<BigDecimal> hours, List<Decision> decisions) {
    static StackCase of(
            String person,
            Money cost,
            Optional<BigDecimal> hours,
            List<Decision> decisions,
            Set<Outcome> open,
            Map<SchemeCode, Money> fixed,
            List<StackPurse> purses) {
        var forTraining = decisions.stream().filter(StackCase::paysTraining).toList();
        var claims = forTraining.stream()
                .filter(decision -> open.contains(decision.outcome()))
                .flatMap(decision -> claim(decision, purses).stream())
                .toList();
        return new StackCase(new Bill(person, cost, claims, fixed), hours, forTraining);
    }

    Decision decision(SchemeCode scheme) {
        return decisions.stream()
                .filter(decision -> decision.scheme().equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    /** In words, why each scheme that does not pay in that plan does not. */
    List<StackView.Unused> unused(Stack stack, Map<String, Money> left) {
        var paying = stack.lines(bill.code());
        return decisions.stream()
                .filter(decision ->
                        paying.stream().noneMatch(line -> line.scheme().equals(decision.scheme())))
                .map(decision -> new StackView.Unused(
                        bill.code(), decision.scheme().value(), decision.name(), why(decision, paying, left)))
                .toList();
    }

    Money rest(Stack stack) {
        return stack.lines(bill.code()).stream().map(StackLine::amount).reduce(bill.cost(), Money::minus);
    }

    private static boolean paysTraining(Decision decision) {
        return decision.version()
                .filter(version -> version.pays() == Pays.TRAINING)
                .isPresent();
    }

    private static Optional<Claim> claim(Decision decision, List<StackPurse> purses) {
        var version = decision.version().orElseThrow();
        return decision.grant()
                .amount()
                .filter(amount -> amount.cents() > 0)
                .map(amount -> new Claim(
                        decision.scheme(), amount, version.order(), version.notWith(), serving(decision, purses)));
    }

    private static Set<String> serving(Decision decision, List<StackPurse> purses) {
        return purses.stream()
                .filter(purse -> purse.schemes().contains(decision.scheme()))
                .map(StackPurse::code)
                .collect(toSet());
    }

    private String why(Decision decision, List<StackLine> paying, Map<String, Money> left) {
        var claim = bill.claims().stream()
                .filter(each -> each.scheme().equals(decision.scheme()))
                .findFirst();
        return claim.map(each -> why(each, paying, left)).orElseGet(() -> why(decision));
    }

    private static String why(Decision decision) {
        var broken = decision.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.BROKEN)
                .map(finding -> finding.sentence())
                .collect(joining(" "));
        if (!broken.isEmpty()) {
            return "Refusé : " + broken;
        }
        var missing = Stream.of(
                        decision.missingFacts(),
                        decision.missingPapers(),
                        decision.grant().missing())
                .flatMap(Set::stream)
                .map(Fact::label)
                .distinct()
                .sorted()
                .collect(joining(", "));
        return missing.isEmpty() ? "Ne paie rien dans ce cas." : "Sous réserve, il manque : " + missing + ".";
    }

    private String why(Claim claim, List<StackLine> paying, Map<String, Money> left) {
        var excluding = paying.stream()
                .map(line -> bill.claim(line.scheme()))
                .filter(claim::excludes)
                .findFirst();
        if (excluding.isPresent()) {
            return "Ne se cumule pas avec « "
                    + decision(excluding.get().scheme()).name() + " ».";
        }
        var paid = paying.stream().map(StackLine::amount).reduce(Money.ZERO, Money::plus);
        if (paid.equals(bill.cost())) {
            return "La formation est déjà payée en entier.";
        }
        var empty = !claim.purses().isEmpty()
                && claim.purses().stream().allMatch(purse -> left.get(purse).cents() == 0);
        return empty ? "Ses enveloppes sont épuisées." : "Les autres personnes, ou les lignes fixées, passent avant.";
    }
}
