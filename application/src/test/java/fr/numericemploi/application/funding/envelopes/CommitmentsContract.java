package fr.numericemploi.application.funding.envelopes;

import static fr.numericemploi.domain.funding.envelopes.Account.COMMITTED;
import static fr.numericemploi.domain.funding.envelopes.Account.PAID;
import static fr.numericemploi.domain.funding.envelopes.Account.RESERVED;
import static fr.numericemploi.domain.funding.envelopes.Money2018.GROUNDS;
import static fr.numericemploi.domain.funding.envelopes.Money2018.aTraining;
import static fr.numericemploi.domain.funding.envelopes.Money2018.lapsing;
import static fr.numericemploi.domain.funding.envelopes.Money2018.portion;
import static fr.numericemploi.domain.funding.envelopes.Money2018.wanting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.ExpectedPaper;
import fr.numericemploi.domain.funding.envelopes.Receipt;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.envelopes.Wanted;
import fr.numericemploi.domain.funding.facts.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link Commitments} and {@link CommitmentViews} promise. */
public abstract class CommitmentsContract extends FundingContract {
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 4, 1);
    private static final ExpectedPaper ATTENDANCE = new ExpectedPaper(
            Paper.ATTENDANCE,
            LONG_AGO,
            Step.PAY,
            Optional.empty(),
            Optional.of(LONG_AGO.minusDays(7)),
            Optional.empty());

    @Test
    void whatWasSavedIsFoundAgainWithWhatTheLedgerSays() {
        var training = aTraining();
        var commitment = reserved(granted(10_000), training);
        var state = commitment.snapshot();

        assertThat(state.balance().on(RESERVED)).isEqualTo(portion(2_400, 300));
        assertThat(state.agreed()).isEqualTo(portion(2_400, 300));
        assertThat(inTransaction(() -> ports().commitments().of(state.plan())))
                .extracting(each -> each.snapshot().id())
                .containsExactly(state.id());
        assertThat(inTransaction(() -> ports().commitments().of(training.candidate(), training.session())))
                .hasSize(1);
        assertThat(inTransaction(() -> ports().commitments().find(new CommitmentId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void twoWhoMoveMoneyAtOnceDoNotBothDo() {
        var mine = reserved(granted(10_000), aTraining());
        var theirs = find(mine.snapshot().id());
        save(theirs);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void aReservationLapsesOnceItsDayHasPassedAndMoneyIsStillReserved() {
        var envelope = granted(10_000).snapshot().id();
        var commitment = reserved(lapsing(envelope, aTraining(), plan(), LONG_AGO));
        assertThat(lapsed(LONG_AGO)).isEmpty();
        assertThat(lapsed(LONG_AGO.plusDays(1))).contains(commitment.snapshot().id());

        inTransaction(() -> {
            ports().commitments().save(List.of(commitment));
            ports().ledger().write(commitment.take(Step.COMMIT, Wanted.ALL, GROUNDS));
        });

        assertThat(lapsed(LONG_AGO.plusDays(1))).isEmpty();
    }

    @Test
    void papersAreDueUntilTheyHaveComeOrNothingIsLeftToPay() {
        var commitment = reserved(wanting(granted(10_000).snapshot().id(), aTraining(), plan(), ATTENDANCE));
        var due = ATTENDANCE.dueOn();
        assertThat(due(due.minusDays(1))).isEmpty();
        assertThat(due(due)).singleElement().satisfies(paper -> {
            assertThat(paper.paper()).isEqualTo(Paper.ATTENDANCE);
            assertThat(paper.dueOn()).isEqualTo(due);
            assertThat(paper.purpose()).isEqualTo(commitment.snapshot().purpose());
        });

        var found = find(commitment.snapshot().id());
        found.receive(Paper.ATTENDANCE, new Receipt(due, due, "E-1", UUID.randomUUID(), Instant.EPOCH), due);
        save(found);

        assertThat(due(due)).isEmpty();
    }

    @Test
    void papersOfOneSessionAreAskedForOnceBeforeTheyAreDueAndOnceAfter() {
        var envelope = granted(10_000).snapshot().id();
        var commitment = reserved(wanting(envelope, aTraining(), plan(), ATTENDANCE));
        var when = ATTENDANCE.remindOn().orElseThrow();
        assertThat(reminded(when.minusDays(1))).isEmpty();

        assertThat(reminded(when)).containsExactly(commitment.snapshot().id());
        assertThat(reminded(when)).isEmpty();
        assertThat(reminded(ATTENDANCE.dueOn().plusDays(1))).hasSize(1);
        assertThat(reminded(ATTENDANCE.dueOn().plusYears(1))).isEmpty();
    }

    @Test
    void aListIsPagedAndNarrowed() {
        var envelope = granted(10_000);
        var first = reserved(envelope, aTraining());
        var second = reserved(envelope, aTraining());
        reserved(granted(10_000), aTraining());

        var all = list(search(Optional.empty(), null, null), Optional.empty());
        var rest = list(search(Optional.empty(), null, null), all.next());

        assertThat(all.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1);
        assertThat(list(search(Optional.of(first), null, null), Optional.empty())
                        .items())
                .extracting(each -> each.state().id())
                .containsExactlyInAnyOrder(
                        first.snapshot().id(), second.snapshot().id());
        assertThat(list(search(Optional.of(second), second, RESERVED), Optional.empty())
                        .items())
                .singleElement()
                .satisfies(view -> assertThat(
                                view.state().balance().on(COMMITTED).amount().cents())
                        .isZero());
        assertThat(list(search(Optional.of(second), second, PAID), Optional.empty())
                        .items())
                .isEmpty();
        var view = ports().commitmentViews().view(first.snapshot().id()).orElseThrow();
        assertThat(view.state()).usingRecursiveComparison().isEqualTo(first.snapshot());
        assertThat(view.territory()).isEqualTo(territory);
    }

    private CommitmentSearch search(Optional<Commitment> ofEnvelope, Commitment same, Account account) {
        var one = Optional.ofNullable(same).map(Commitment::snapshot);
        return new CommitmentSearch(
                Optional.of(territory),
                Optional.empty(),
                ofEnvelope.map(each -> each.snapshot().purpose().envelope()),
                one.map(Commitment.Snapshot::plan),
                one.map(each -> each.purpose().session()),
                one.map(each -> each.purpose().candidate()),
                Optional.ofNullable(account));
    }

    private Page<CommitmentView> list(CommitmentSearch search, Optional<String> after) {
        return ports().commitmentViews().list(search, new PageRequest(after, 2));
    }

    private Optional<CommitmentId> lapsed(LocalDate day) {
        return inTransaction(() -> ports().commitments().reservedUntilBefore(day))
                .map(each -> each.snapshot().id());
    }

    private List<PaperDueView> due(LocalDate until) {
        return ports().commitmentViews()
                .papersDue(Optional.of(territory), until, new PageRequest(Optional.empty(), 9))
                .items();
    }

    private List<CommitmentId> reminded(LocalDate day) {
        return inTransaction(() -> {
            var concerned = ports().commitments().toRemind(day);
            concerned.forEach(each -> each.remind(day));
            ports().commitments().save(concerned);
            return concerned.stream().map(each -> each.snapshot().id()).toList();
        });
    }

    private void save(Commitment commitment) {
        inTransaction(() -> ports().commitments().save(List.of(commitment)));
    }
}
