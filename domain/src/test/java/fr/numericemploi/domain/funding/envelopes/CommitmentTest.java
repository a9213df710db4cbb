package fr.numericemploi.domain.funding.envelopes;

import static fr.numericemploi.domain.funding.envelopes.Account.COMMITTED;
import static fr.numericemploi.domain.funding.envelopes.Account.INVOICED;
import static fr.numericemploi.domain.funding.envelopes.Account.PAID;
import static fr.numericemploi.domain.funding.envelopes.Account.RECOVERABLE;
import static fr.numericemploi.domain.funding.envelopes.Account.RESERVED;
import static fr.numericemploi.domain.funding.envelopes.Money2018.GROUNDS;
import static fr.numericemploi.domain.funding.envelopes.Money2018.aTraining;
import static fr.numericemploi.domain.funding.envelopes.Money2018.portion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.facts.Paper;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CommitmentTest {
    private static final LocalDate START = LocalDate.of(2018, 3, 19);

    private final TrainingCost training = aTraining();
    private final Commitment commitment = reserved(List.of());

    @Test
    void whatIsReservedIsCommittedInvoicedByTheHourAndPaid() {
        take(Step.COMMIT, Wanted.ALL);
        take(Step.INVOICE, new Wanted(Optional.empty(), Optional.of(new BigDecimal("75.5"))));
        take(Step.PAY, Wanted.ALL);

        assertThat(on(COMMITTED)).isEqualTo(new Portion(new Money(179_600), new BigDecimal("224.50")));
        assertThat(on(PAID)).isEqualTo(new Portion(new Money(60_400), new BigDecimal("75.50")));
    }

    @Test
    void aPartOfTheMoneyTakesItsPartOfTheHoursAlong() {
        take(Step.COMMIT, new Wanted(Optional.of(new Money(80_000)), Optional.empty()));

        assertThat(on(COMMITTED)).isEqualTo(portion(800, 100));
        assertThat(on(RESERVED)).isEqualTo(portion(1_600, 200));
    }

    @Test
    void noMoreIsMovedThanStandsThere() {
        var oneCentMore = new Wanted(Optional.of(new Money(240_001)), Optional.empty());
        var oneMinuteMore = new Wanted(Optional.empty(), Optional.of(new BigDecimal("300.01")));

        assertThatThrownBy(() -> take(Step.COMMIT, oneCentMore)).hasMessageContaining("2\u202f400,00");
        assertThatThrownBy(() -> take(Step.COMMIT, oneMinuteMore)).hasMessageContaining("300.00");
        assertThatThrownBy(() -> take(Step.INVOICE, Wanted.ALL)).hasMessageContaining("facturer");
    }

    @Test
    void whatIsTheLeastBoundIsReleasedFirst() {
        take(Step.COMMIT, new Wanted(Optional.of(new Money(80_000)), Optional.empty()));

        var lines = take(Step.RELEASE, new Wanted(Optional.of(new Money(180_000)), Optional.empty()));

        assertThat(lines).extracting(LedgerLine::move).containsExactly(Move.RELEASE_RESERVED, Move.RELEASE_COMMITTED);
        assertThat(commitment.snapshot().balance().engaged()).isEqualTo(portion(600, 75));
    }

    @Test
    void hoursThatWereNotRunAreReleasedFirstAndThenClaimedBack() {
        take(Step.COMMIT, Wanted.ALL);
        take(Step.INVOICE, new Wanted(Optional.empty(), Optional.of(BigDecimal.valueOf(200))));
        take(Step.PAY, Wanted.ALL);

        var lines = commitment.recount(training, training.run(BigDecimal.valueOf(150)), GROUNDS);

        assertThat(lines).extracting(LedgerLine::move).containsExactly(Move.RELEASE_COMMITTED, Move.CLAIM_BACK);
        assertThat(on(PAID)).isEqualTo(portion(1_200, 150));
        assertThat(on(RECOVERABLE)).isEqualTo(portion(400, 50));
        assertThat(take(Step.RECOVER, Wanted.ALL)).hasSize(1);
        assertThat(on(RECOVERABLE)).isEqualTo(Portion.NOTHING);
    }

    @Test
    void whoNeverCameCostsNothing() {
        var lines = commitment.recount(training, training.run(BigDecimal.ZERO), GROUNDS);

        assertThat(lines).singleElement().satisfies(line -> assertThat(line.portion())
                .isEqualTo(portion(2_400, 300)));
        assertThatThrownBy(() -> training.run(new BigDecimal("300.01"))).hasMessageContaining("300.00");
    }

    @Test
    void whatIsCommittedDoesNotLapse() {
        take(Step.COMMIT, new Wanted(Optional.of(new Money(80_000)), Optional.empty()));

        assertThat(commitment.lapse(GROUNDS)).singleElement().satisfies(line -> assertThat(line.portion())
                .isEqualTo(portion(1_600, 200)));
        assertThat(on(COMMITTED)).isEqualTo(portion(800, 100));
    }

    @Test
    void nothingIsPaidWhileAPaperIsMissing() {
        var waiting = reserved(List.of(new ExpectedPaper(
                Paper.RSA_NOTICE,
                START,
                Step.PAY,
                Optional.of(START.minusMonths(3)),
                Optional.empty(),
                Optional.empty())));
        waiting.take(Step.COMMIT, Wanted.ALL, GROUNDS);
        waiting.take(Step.INVOICE, Wanted.ALL, GROUNDS);
        assertThatThrownBy(() -> waiting.take(Step.PAY, Wanted.ALL, GROUNDS))
                .hasMessageContaining("payer")
                .hasMessageContaining("RSA");

        assertThatThrownBy(() -> waiting.receive(Paper.QUOTE, receipt(START), START))
                .hasMessageContaining("pas attendue");
        assertThatThrownBy(() -> waiting.receive(
                        Paper.RSA_NOTICE, receipt(START.minusMonths(3).minusDays(1)), START))
                .hasMessageContaining("19/12/2017");
        waiting.receive(Paper.RSA_NOTICE, receipt(START.minusMonths(3)), START);

        waiting.take(Step.PAY, Wanted.ALL, GROUNDS);
        assertThat(waiting.snapshot().balance().on(INVOICED)).isEqualTo(Portion.NOTHING);
    }

    @Test
    void aQuoteIsInTimeFifteenDaysBeforeAndLateTheDayAfterThat() {
        var due = START.minusDays(15);
        var quote =
                new ExpectedPaper(Paper.QUOTE, due, Step.COMMIT, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(quote.cameLate()).isFalse();
        assertThat(quote.received(arriving(due), START).cameLate()).isFalse();
        assertThat(quote.received(arriving(due.plusDays(1)), START).cameLate()).isTrue();
        assertThatThrownBy(() -> quote.received(arriving(START.plusDays(1)), START))
                .hasMessageContaining("réception");
    }

    private static Receipt arriving(LocalDate day) {
        return new Receipt(START.minusDays(20), day, "D-1", UUID.randomUUID(), Instant.EPOCH);
    }

    private Commitment reserved(List<ExpectedPaper> papers) {
        var plan = new PlanId(UUID.randomUUID());
        var envelope = new EnvelopeId(UUID.randomUUID());
        var fresh = Money2018.commitment(envelope, training, plan, portion(2_400, 300), papers);
        fresh.reserve(GROUNDS);
        return fresh;
    }

    private List<LedgerLine> take(Step step, Wanted wanted) {
        return commitment.take(step, wanted, GROUNDS);
    }

    private Portion on(Account account) {
        return commitment.snapshot().balance().on(account);
    }

    private static Receipt receipt(LocalDate dated) {
        return new Receipt(dated, dated, "RSA-1", UUID.randomUUID(), Instant.EPOCH);
    }
}
