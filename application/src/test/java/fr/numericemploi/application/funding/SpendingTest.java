package fr.numericemploi.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.funding.envelopes.CommitmentSearch;
import fr.numericemploi.application.funding.envelopes.CommitmentView;
import fr.numericemploi.application.funding.envelopes.Recount;
import fr.numericemploi.application.funding.envelopes.TakeStep;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.envelopes.Wanted;
import fr.numericemploi.domain.funding.plans.PlanId;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpendingTest {
    private static final TakeStep COMMIT = new TakeStep(Step.COMMIT, Wanted.ALL, "Accord", List.of("C-1"));

    private final PlanDesk desk = new PlanDesk();
    private final EnvelopeId envelope = desk.granted(20_000);
    private PlanId plan;

    @BeforeEach
    void aPlanIsDecided() {
        plan = desk.planned(desk.somebody(), desk.somebody());
        desk.decided(plan);
    }

    @Test
    void aPlansMoneyIsMovedTogether() {
        var all = on(Account.RESERVED);

        assertThat(desk.all(plan, Step.COMMIT)).isEqualTo(2);
        assertThat(desk.all(plan, Step.COMMIT)).isZero();
        desk.all(plan, Step.INVOICE);
        desk.papers.receiveAll(plan, Optional.empty(), desk.attendance());
        desk.all(plan, Step.PAY);

        assertThat(on(Account.PAID)).isEqualTo(all);
        assertThat(desk.spending.lines(one().state().id())).hasSize(4);
    }

    @Test
    void aPlanThatReservedNothingIsSaidSo() {
        assertThatThrownBy(() -> desk.all(new PlanId(UUID.randomUUID()), Step.COMMIT))
                .hasMessageContaining("Aucun engagement");
    }

    @Test
    void oneCommitmentIsMovedByWhoHasReadItAsItIs() {
        var one = one().state();
        desk.spending.take(one.id(), one.version(), COMMIT);

        assertThatThrownBy(() -> desk.spending.take(one.id(), one.version(), COMMIT))
                .hasMessageContaining("a changé");
        assertThat(one().state().balance().on(Account.COMMITTED)).isEqualTo(one.agreed());
    }

    @Test
    void hoursThatWereNotRunAreGivenBackOnceAndTheTrainingCostsLess() {
        var one = one().state();
        var recount = recount(one.agreed().hours().divide(BigDecimal.TEN));

        var changed = desk.spending.recount(recount);

        assertThat(changed.released()).isEqualTo(one.agreed().amount().times(BigDecimal.valueOf(9), BigDecimal.TEN));
        assertThat(changed.toRecover()).isEqualTo(Money.ZERO);
        assertThat(desk.spending.recount(recount).released()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> desk.spending.recount(recount(one.agreed().hours())))
                .hasMessageContaining("ôter des heures");
    }

    @Test
    void whatNobodyAgreesToLapses() {
        desk.desk.as(Caller.system());
        assertThat(desk.spendingAfter(60).lapse()).isFalse();

        var later = desk.spendingAfter(61);

        assertThat(later.lapse()).isTrue();
        assertThat(later.lapse()).isTrue();
        assertThat(later.lapse()).isFalse();
        desk.desk.as(Callers.aCoordinatorOf("ALSACE"));
        assertThat(on(Account.AVAILABLE)).isEqualTo(new Money(2_000_000));
    }

    @Test
    void onlyKeepersOfTheTerritoryMoveMoney() {
        var one = one().state();
        var recount = recount(BigDecimal.ONE);

        desk.desk.as(Callers.aCommissionMemberOf("ALSACE"));
        assertThat(desk.spending.find(one.id()).state()).isEqualTo(one);
        assertThatThrownBy(() -> desk.spending.take(one.id(), 1, COMMIT)).hasMessageContaining("ne permet pas");
        assertThatThrownBy(() -> desk.spending.recount(recount)).hasMessageContaining("ne permet pas");
        assertThatThrownBy(desk.spending::lapse).hasMessageContaining("ne permet pas");
        desk.desk.as(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> desk.spending.find(one.id())).hasMessageContaining("engagement");
        assertThatThrownBy(() -> desk.all(plan, Step.COMMIT)).hasMessageContaining("engagement");
        assertThatThrownBy(() -> desk.spending.recount(recount)).hasMessageContaining("engagement");
        assertThat(desk.spending
                        .list(search(), new PageRequest(Optional.empty(), 9))
                        .items())
                .isEmpty();
    }

    private Recount recount(BigDecimal hours) {
        var purpose = one().state().purpose();
        return new Recount(
                purpose.session(), List.of(new Recount.Hours(purpose.candidate(), hours)), "Abandon", List.of());
    }

    private CommitmentView one() {
        desk.desk.as(Callers.aCoordinatorOf("ALSACE"));
        return desk.spending
                .list(search(), new PageRequest(Optional.empty(), 1))
                .items()
                .get(0);
    }

    private CommitmentSearch search() {
        return new CommitmentSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(plan),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Money on(Account account) {
        return desk.register.find(envelope).on(account);
    }
}
