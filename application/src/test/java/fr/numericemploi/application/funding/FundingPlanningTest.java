package fr.numericemploi.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.funding.plans.DecidePlan;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.plans.PlanLine;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FundingPlanningTest {
    private final PlanDesk desk = new PlanDesk();

    @Test
    void aPlanIsProposedFromWhatTheEnvelopesHoldAndReservesNothing() {
        var envelope = desk.granted(1_000);

        var plan = desk.find(desk.planned(desk.somebody()));

        assertThat(plan.proposal().lines()).singleElement().satisfies(line -> {
            assertThat(line.envelope()).contains(envelope);
            assertThat(line.portion().amount()).isEqualTo(new Money(100_000));
        });
        assertThat(available(envelope)).isEqualTo(new Money(100_000));
    }

    @Test
    void whatIsDecidedIsReserved() {
        var envelope = desk.granted(10_000);
        var plan = desk.planned(desk.somebody(), desk.somebody());
        var proposed = desk.find(plan).proposal().rest();

        desk.decided(plan);

        var cost = new Money(2 * 412_500);
        assertThat(available(envelope)).isEqualTo(new Money(1_000_000).minus(cost.minus(proposed)));
        assertThatThrownBy(() -> desk.decided(plan)).hasMessageContaining("déjà décidé");
    }

    @Test
    void twoPlansDoNotSpendTheSameMoney() {
        var envelope = desk.granted(3_000);
        var first = desk.planned(desk.somebody());
        var second = desk.planned(desk.somebody());
        desk.decided(first);

        assertThatThrownBy(() -> desk.decided(second)).hasMessageContaining("ne suffit pas");

        assertThat(available(envelope)).isEqualTo(new Money(300_000).minus(reserved(first)));
    }

    @Test
    void aTrainingIsNotPaidTwiceByTwoPlans() {
        desk.granted(20_000);
        var person = desk.somebody();
        var first = desk.planned(person);
        var second = desk.planned(person);
        desk.decided(first);

        assertThatThrownBy(() -> desk.decided(second)).hasMessageContaining("coût réel");
    }

    @Test
    void anEnvelopeThatIsNotOfTheTerritoryIsUnknownAndAStaleReadingRefused() {
        desk.granted(5_000);
        var plan = desk.planned(desk.somebody());
        var line = desk.find(plan).proposal().lines().get(0);
        var other = new PlanLine(
                line.candidate(), line.scheme(), Optional.of(new EnvelopeId(UUID.randomUUID())), line.portion());
        var decision = new DecidePlan(Optional.of(List.of(other)), "Ailleurs", List.of());

        assertThatThrownBy(() -> desk.files.decide(plan, 1, decision)).hasMessageContaining("L'enveloppe");
        assertThatThrownBy(() -> desk.files.decide(plan, 7, decision)).hasMessageContaining("a changé");
    }

    @Test
    void onlyKeepersOfTheTerritoryDecideAndItsStaffReads() {
        desk.granted(5_000);
        var plan = desk.planned(desk.somebody());

        desk.desk.as(Callers.aCommissionMemberOf("ALSACE"));
        assertThat(desk.find(plan).id()).isEqualTo(plan);
        assertThatThrownBy(() -> desk.decided(plan)).hasMessageContaining("ne permet pas");
        desk.desk.as(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> desk.find(plan)).hasMessageContaining("plan de financement");
        assertThatThrownBy(() -> desk.files.decide(plan, 1, new DecidePlan(Optional.empty(), "", List.of())))
                .hasMessageContaining("plan de financement");
    }

    private Money reserved(PlanId plan) {
        return desk.find(plan).decision().orElseThrow().lines().get(0).portion().amount();
    }

    private Money available(EnvelopeId envelope) {
        return desk.register.find(envelope).on(Account.AVAILABLE);
    }
}
