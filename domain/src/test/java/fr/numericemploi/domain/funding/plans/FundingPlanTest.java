package fr.numericemploi.domain.funding.plans;

import static fr.numericemploi.domain.funding.envelopes.Money2018.ALSACE;
import static fr.numericemploi.domain.funding.envelopes.Money2018.POEI;
import static fr.numericemploi.domain.funding.envelopes.Money2018.aTraining;
import static fr.numericemploi.domain.funding.envelopes.Money2018.portion;
import static fr.numericemploi.domain.funding.plans.Plans.aPlan;
import static fr.numericemploi.domain.funding.plans.Plans.asProposed;
import static fr.numericemploi.domain.funding.plans.Plans.decision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FundingPlanTest {
    private final FundingPlan plan = aPlan(ALSACE);
    private final PlanLine proposed = plan.snapshot().proposal().lines().get(0);

    @Test
    void whatWasProposedIsDecidedWithoutAReason() {
        var event = plan.decide(asProposed(plan));

        assertThat(event.asProposed()).isTrue();
        assertThat(event.cents()).isEqualTo(240_000);
        assertThat(plan.snapshot().decision()).isPresent();
    }

    @Test
    void anotherDecisionWantsAReasonAndBothAreKept() {
        var other = List.of(line(POEI, portion(2_000, 300)));
        assertThatThrownBy(() -> plan.decide(decision(other, " "))).hasMessageContaining("dites pourquoi");

        var event = plan.decide(decision(other, "Le financeur plafonne"));

        assertThat(event.asProposed()).isFalse();
        assertThat(plan.snapshot().proposal().lines()).containsExactly(proposed);
        assertThat(plan.snapshot().decision().orElseThrow().lines()).isEqualTo(other);
    }

    @Test
    void whatIsDecidedIsDecided() {
        plan.decide(asProposed(plan));

        assertThatThrownBy(() -> plan.decide(asProposed(plan))).hasMessageContaining("déjà décidé");
    }

    @Test
    void payersTogetherPayNoMoreThanTheTrainingCosts() {
        var all = List.of(proposed, line(new SchemeCode("AIF"), portion(2_100, 300)));
        var oneCentMore =
                List.of(proposed, line(new SchemeCode("AIF"), new Portion(new Money(210_001), BigDecimal.ONE)));

        assertThatThrownBy(() -> plan.decide(decision(oneCentMore, "Complément")))
                .hasMessageContaining("coût réel");
        assertThat(plan.decide(decision(all, "Complément")).cents()).isEqualTo(450_000);
    }

    @Test
    void aLineIsForSomebodyOfThePlanOnceAndForHoursThatThereAre() {
        var stranger = new PlanLine(aTraining().candidate(), POEI, Optional.empty(), portion(1, 1));

        assertThatThrownBy(() -> plan.decide(decision(List.of(stranger), "?")))
                .hasMessageContaining("pas dans ce plan");
        assertThatThrownBy(() -> decision(List.of(proposed, proposed), "?")).hasMessageContaining("qu'une fois");
        assertThatThrownBy(() -> plan.decide(decision(List.of(line(POEI, portion(1, 301))), "?")))
                .hasMessageContaining("300.00 h");
    }

    private PlanLine line(SchemeCode scheme, Portion portion) {
        return new PlanLine(person(), scheme, proposed.envelope(), portion);
    }

    private CandidateId person() {
        return proposed.candidate();
    }
}
