package fr.numericemploi.application.funding.plans;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.cohorts.SessionOpening;
import fr.numericemploi.application.funding.FundingStacks;
import fr.numericemploi.application.funding.StackView;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import fr.numericemploi.domain.funding.plans.PlanLine;
import fr.numericemploi.domain.funding.plans.PlanRule;
import fr.numericemploi.domain.funding.plans.Proposal;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proposes who pays for the people of a session; no transaction is open while it searches, and what it found is kept. */
@LookupService
public class PlanProposing {
    private final FundingStacks stacks;
    private final SessionOpening sessions;
    private final PlanFiles files;
    private final NewIds ids;

    @Inject
    public PlanProposing(FundingStacks stacks, SessionOpening sessions, PlanFiles files, NewIds ids) {
        this.stacks = stacks;
        this.sessions = sessions;
        this.files = files;
        this.ids = ids;
    }

    public PlanId propose(PlanForm form) {
        files.requireKeeper();
        var session = sessions.find(form.toSession());
        var best = stacks.propose(form.toStack(session.territory()));
        var costs = costs(session.id(), best);
        var proposal = new Proposal(lines(best, costs), best.rest(), best.bound(), best.explanation());
        var plan = FundingPlan.propose(new PlanId(ids.next()), session.id(), session.territory(), costs, proposal);
        files.keep(plan);
        return plan.snapshot().id();
    }

    private static List<TrainingCost> costs(SessionId session, StackView best) {
        return best.people().stream()
                .map(person -> new TrainingCost(candidate(person.person()), session, whole(person)))
                .toList();
    }

    private static Portion whole(StackView.Share person) {
        var hours = person.hours().orElseThrow(() -> new RuleViolation(PlanRule.NO_HOURS));
        return new Portion(person.cost(), hours);
    }

    private static List<PlanLine> lines(StackView best, List<TrainingCost> costs) {
        var hours = costs.stream()
                .collect(toMap(TrainingCost::candidate, cost -> cost.whole().hours()));
        var paid = best.lines().stream().collect(toMap(PlanProposing::claim, StackView.Line::amount, Money::plus));
        return best.lines().stream()
                .map(line -> new PlanLine(
                        candidate(line.person()),
                        new SchemeCode(line.scheme()),
                        line.purse().map(purse -> new EnvelopeId(UUID.fromString(purse))),
                        new Portion(paid.get(claim(line)), hours.get(candidate(line.person()))).worth(line.amount())))
                .toList();
    }

    private static Map.Entry<String, String> claim(StackView.Line line) {
        return Map.entry(line.person(), line.scheme());
    }

    private static CandidateId candidate(String code) {
        return new CandidateId(UUID.fromString(code));
    }
}
