package fr.numericemploi.application.funding.plans;

import static fr.numericemploi.domain.funding.plans.Plans.aPlan;
import static fr.numericemploi.domain.funding.plans.Plans.asProposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.funding.envelopes.FundingContract;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.plans.FundingPlan;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link FundingPlans} promises. */
public abstract class FundingPlansContract extends FundingContract {
    @Test
    void whatWasSavedIsFoundAgain() {
        var plan = aPlan(territory);
        save(plan);
        var kept = find(plan);

        kept.decide(asProposed(kept));
        save(kept);

        assertThat(find(plan).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(kept.snapshot());
        assertThat(inTransaction(() -> ports().plans().find(new PlanId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void twoDoNotDecideTheSamePlan() {
        var plan = aPlan(territory);
        save(plan);
        var mine = find(plan);
        var theirs = find(plan);
        theirs.decide(asProposed(theirs));
        save(theirs);

        mine.decide(asProposed(mine));

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void aListIsPagedAndMayBeOfOneSession() {
        var plan = aPlan(territory);
        save(plan);
        save(aPlan(territory));
        var session = Optional.of(plan.snapshot().session());

        var first =
                ports().plans().list(Optional.of(territory), Optional.empty(), new PageRequest(Optional.empty(), 1));

        assertThat(first.items()).hasSize(1);
        assertThat(ports().plans()
                        .list(Optional.of(territory), Optional.empty(), new PageRequest(first.next(), 1))
                        .items())
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.items());
        assertThat(ports().plans()
                        .list(Optional.of(territory), session, new PageRequest(Optional.empty(), 9))
                        .items())
                .extracting(FundingPlan.Snapshot::id)
                .containsExactly(plan.snapshot().id());
    }

    private FundingPlan find(FundingPlan plan) {
        return inTransaction(() -> ports().plans().find(plan.snapshot().id())).orElseThrow();
    }

    private void save(FundingPlan plan) {
        inTransaction(() -> ports().plans().save(plan));
    }
}
