package fr.numericemploi.domain.funding.plans;

import static fr.numericemploi.domain.funding.envelopes.Money2018.POEI;
import static fr.numericemploi.domain.funding.envelopes.Money2018.aTraining;
import static fr.numericemploi.domain.funding.envelopes.Money2018.portion;

import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plans of who pays for one person's training. */
public final class Plans {
    private static final Instant NOON = Instant.parse("2018-02-01T11:00:00Z");

    private Plans() {}

    /** 4,500 €, of which a POEI is proposed to pay 2,400 €. */
    public static FundingPlan aPlan(TerritoryCode territory) {
        var training = aTraining();
        var line = new PlanLine(
                training.candidate(), POEI, Optional.of(new EnvelopeId(UUID.randomUUID())), portion(2_400, 300));
        var proposal = new Proposal(List.of(line), new Money(210_000), new Money(210_000), "Il reste 2 100 €.");
        return FundingPlan.propose(
                new PlanId(UUID.randomUUID()), training.session(), territory, List.of(training), proposal);
    }

    public static Decision asProposed(FundingPlan plan) {
        return decision(plan.snapshot().proposal().lines(), "");
    }

    public static Decision decision(List<PlanLine> lines, String reason) {
        return new Decision(lines, reason, UUID.randomUUID(), NOON);
    }
}
