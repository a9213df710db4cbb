package fr.numericemploi.application.funding.envelopes;

import static fr.numericemploi.domain.funding.envelopes.Money2018.GROUNDS;
import static fr.numericemploi.domain.funding.envelopes.Money2018.aPoei;
import static fr.numericemploi.domain.funding.envelopes.Money2018.granting;

import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.Envelope;
import fr.numericemploi.domain.funding.envelopes.Money2018;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import fr.numericemploi.domain.funding.plans.Proposal;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.UUID;

/** Envelopes, commitments and plans to try the ports of funding with. */
public abstract class FundingContract extends PortContract {
    protected final TerritoryCode territory = new TerritoryCode(
            "T" + UUID.randomUUID().toString().substring(0, 18).toUpperCase());

    protected abstract FundingPorts ports();

    /** An envelope that is kept, with that many euros. */
    protected final Envelope granted(long euros) {
        var envelope = Envelope.open(Money2018.anEnvelope().snapshot().id(), Money2018.terms(territory));
        var grant = granting(euros);
        envelope.amend(grant);
        inTransaction(() -> {
            ports().envelopes().save(envelope);
            ports().ledger().write(List.of(envelope.line(grant, GROUNDS)));
        });
        return inTransaction(() -> ports().envelopes().find(envelope.snapshot().id()))
                .orElseThrow();
    }

    /** A POEI of 2,400 € for 300 h, reserved. */
    protected final Commitment reserved(Envelope envelope, TrainingCost training) {
        inTransaction(() -> ports().ledger().cost(training));
        return reserved(aPoei(envelope.snapshot().id(), training, plan()));
    }

    protected final Commitment reserved(Commitment commitment) {
        reserve(List.of(commitment));
        return find(commitment.snapshot().id());
    }

    /** All at once; each of a training of its own, unless its cost is known. */
    protected final void reserve(List<Commitment> several) {
        inTransaction(() -> {
            several.forEach(this::withCost);
            ports().commitments().save(several);
            ports().ledger()
                    .write(several.stream().map(each -> each.reserve(GROUNDS)).toList());
        });
    }

    protected final Commitment find(CommitmentId id) {
        return inTransaction(() -> ports().commitments().find(id)).orElseThrow();
    }

    protected final Money on(Envelope envelope, Account account) {
        return ports().envelopeViews()
                .view(envelope.snapshot().id())
                .orElseThrow()
                .on(account);
    }

    protected final PlanId plan() {
        var proposal = new Proposal(List.of(), Money.ZERO, Money.ZERO, "Rien à payer.");
        var plan = FundingPlan.propose(
                new PlanId(UUID.randomUUID()), new SessionId(UUID.randomUUID()), territory, List.of(), proposal);
        inTransaction(() -> ports().plans().save(plan));
        return plan.snapshot().id();
    }

    private void withCost(Commitment commitment) {
        var purpose = commitment.snapshot().purpose();
        if (ports().ledger().cost(purpose.candidate(), purpose.session()).isEmpty()) {
            var whole = Money2018.aTraining().whole();
            ports().ledger().cost(new TrainingCost(purpose.candidate(), purpose.session(), whole));
        }
    }
}
