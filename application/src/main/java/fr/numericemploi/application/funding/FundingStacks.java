package fr.numericemploi.application.funding;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.funding.envelopes.EnvelopeViews;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.schemes.Outcome;
import fr.numericemploi.domain.funding.stack.Stack;
import fr.numericemploi.domain.funding.stack.StackLine;
import fr.numericemploi.domain.funding.stack.StackProblem;
import fr.numericemploi.domain.funding.stack.StackRule;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who should pay what of people's training, so that the least is left to the company and the association. It explains,
 * keeps nothing and decides nothing; no transaction is open while it searches.
 */
@LookupService
public class FundingStacks {
    private final FundingDecisions decisions;
    private final SchemeRules rules;
    private final StackFunding funding;
    private final EnvelopeViews envelopes;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public FundingStacks(
            FundingDecisions decisions,
            SchemeRules rules,
            StackFunding funding,
            EnvelopeViews envelopes,
            CurrentCaller caller,
            Clock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.funding = funding;
        this.envelopes = envelopes;
        this.caller = caller;
        this.clock = clock;
    }

    public StackView propose(StackForm form) {
        caller.get().require(ADMINISTRATOR, COORDINATOR);
        var purses = form.toPurses().orElseGet(() -> kept(form));
        var cases = form.each(person -> about(person, purses, form.conditional()));
        var left = purses.stream().collect(toMap(StackPurse::code, StackPurse::left, Money::plus));
        var problem = new StackProblem(cases.stream().map(StackCase::bill).toList(), left);
        var best = funding.stack(problem);
        return view(cases, problem, best);
    }

    /** What the envelopes of a territory that are open today still hold. */
    private List<StackPurse> kept(StackForm form) {
        var territory = caller.get().territory().orElseGet(form::toTerritory);
        return envelopes.open(territory, LocalDate.now(clock)).stream()
                .map(envelope -> new StackPurse(
                        envelope.id().value().toString(),
                        List.of(envelope.terms().scheme()),
                        envelope.on(Account.AVAILABLE)))
                .toList();
    }

    private StackCase about(StackForm.Person person, List<StackPurse> purses, boolean conditional) {
        var about = decisions.personal(person.asked());
        var cost = about.value(Measure.COST).map(Money::of).orElseThrow(() -> new RuleViolation(StackRule.COST_UNKNOWN)
                .at("about.facts.cost"));
        var code = person.about().candidate().toString();
        var open = conditional ? Set.of(Outcome.ELIGIBLE, Outcome.ELIGIBLE_IF) : Set.of(Outcome.ELIGIBLE);
        var hours = about.value(Measure.TRAINING_HOURS);
        return StackCase.of(code, cost, hours, rules.schemes().decide(about), open, person.byHand(), purses);
    }

    private StackView view(List<StackCase> cases, StackProblem problem, Stack best) {
        var left = left(problem, best);
        var next = funding.nextBest(problem, best)
                .map(stack -> new StackView.NextBest(
                        stack.rest(),
                        stack.lines().stream()
                                .map(line -> line.scheme().value())
                                .distinct()
                                .sorted()
                                .toList()));
        return new StackView(
                problem.cost(),
                best.rest(),
                best.bound(),
                best.isProvenOptimal(),
                best.gap(problem),
                StackWords.explanation(problem, best, next),
                cases.stream()
                        .map(each -> new StackView.Share(
                                each.bill().code(), each.bill().cost(), each.hours(), each.rest(best)))
                        .toList(),
                best.lines().stream().map(line -> line(cases, line)).toList(),
                cases.stream().flatMap(each -> each.unused(best, left).stream()).toList(),
                next);
    }

    private static StackView.Line line(List<StackCase> cases, StackLine line) {
        var person = cases.stream()
                .filter(each -> each.bill().code().equals(line.bill()))
                .findFirst()
                .orElseThrow();
        var decision = person.decision(line.scheme());
        Set<Fact<?>> missing = new HashSet<>(decision.missingFacts());
        missing.addAll(decision.missingPapers());
        return new StackView.Line(
                line.bill(),
                line.scheme().value(),
                decision.name(),
                line.purse(),
                line.amount(),
                person.bill().fixed().containsKey(line.scheme()),
                decision.grant().words(),
                missing);
    }

    private static Map<String, Money> left(StackProblem problem, Stack best) {
        var left = new HashMap<>(problem.left());
        best.lines().forEach(line -> line.purse()
                .ifPresent(purse -> left.compute(purse, (code, money) -> money.minus(line.amount()))));
        return left;
    }
}
