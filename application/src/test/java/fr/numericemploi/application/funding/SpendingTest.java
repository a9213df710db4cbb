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
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.envelopes.Wanted;
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
    void aSessionThatRanForFewerHoursIsRecountedForAllButThoseWhoLeftEarlier() {
        var agreed = one().state().agreed();
        var all = on(Account.RESERVED);
        desk.spending.recount(recount(agreed.hours().divide(BigDecimal.TEN)));

        var half = Optional.of(agreed.hours().divide(BigDecimal.valueOf(2)));
        var changed = desk.spending.recount(recount(one().state().purpose().session(), List.of(), half));

        assertThat(changed.released()).isEqualTo(all.times(BigDecimal.ONE, BigDecimal.valueOf(4)));
        assertThat(on(Account.RESERVED)).isEqualTo(all.times(BigDecimal.valueOf(3), BigDecimal.TEN));
    }

    @Test
    void aRecountIsOfPeopleNamedOnceOrOfTheWholeSession() {
        var purpose = one().state().purpose();
        var person = new Recount.Hours(purpose.candidate(), BigDecimal.ONE);

        assertThatThrownBy(() -> recount(purpose.session(), List.of(person, person), Optional.empty()))
                .hasMessageContaining("qu'une fois");
        assertThatThrownBy(() -> recount(purpose.session(), List.of(), Optional.empty()))
                .hasMessageContaining("toute la session");
        assertThatThrownBy(() -> recount(purpose.session(), List.of(person), Optional.of(BigDecimal.ONE)))
                .hasMessageContaining("toute la session");
        var nobody = recount(new SessionId(UUID.randomUUID()), List.of(), Optional.of(BigDecimal.ONE));
        assertThatThrownBy(() -> desk.spending.recount(nobody)).hasMessageContaining("Rien n'est engagé");
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
        return recount(purpose.session(), List.of(new Recount.Hours(purpose.candidate(), hours)), Optional.empty());
    }

    private static Recount recount(SessionId session, List<Recount.Hours> people, Optional<BigDecimal> forAll) {
        return new Recount(session, people, forAll, "Abandon", List.of());
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
