package fr.numericemploi.application.funding.envelopes;

import static fr.numericemploi.domain.funding.envelopes.Account.AVAILABLE;
import static fr.numericemploi.domain.funding.envelopes.Account.COMMITTED;
import static fr.numericemploi.domain.funding.envelopes.Account.RESERVED;
import static fr.numericemploi.domain.funding.envelopes.Money2018.GROUNDS;
import static fr.numericemploi.domain.funding.envelopes.Money2018.aPoei;
import static fr.numericemploi.domain.funding.envelopes.Money2018.aTraining;
import static fr.numericemploi.domain.funding.envelopes.Money2018.portion;
import static fr.numericemploi.domain.funding.envelopes.Money2018.withdrawing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import fr.numericemploi.domain.funding.envelopes.Wanted;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link Ledger} and {@link LedgerViews} promise. */
public abstract class LedgerContract extends FundingContract {
    @Test
    void linesAreKeptInTheirOrderAndMoveWhatStands() {
        var envelope = granted(10_000);
        var commitment = reserved(envelope, aTraining());
        var id = commitment.snapshot().id();

        moved(find(id), Step.COMMIT);

        var lines = ports().ledgerViews().lines(envelope.snapshot().id(), new PageRequest(Optional.empty(), 2));
        assertThat(lines.items()).extracting(view -> view.line().move()).containsExactly(Move.GRANT, Move.RESERVE);
        assertThat(ports().ledgerViews()
                        .lines(envelope.snapshot().id(), new PageRequest(lines.next(), 2))
                        .items())
                .singleElement()
                .satisfies(view -> assertThat(view.line().grounds()).isEqualTo(GROUNDS));
        assertThat(ports().ledgerViews().lines(id)).hasSize(2);
        assertThat(find(id).snapshot().balance().on(COMMITTED).hours()).isEqualByComparingTo("300");
        assertThat(on(envelope, AVAILABLE)).isEqualTo(new Money(760_000));
        assertThat(ports().ledgerViews().differences()).isEmpty();
        assertThat(ports().ledgerViews().count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void anEnvelopeIsNeverOverdrawnAndNothingIsHalfWritten() {
        var envelope = granted(4_000);
        var two = IntStream.range(0, 2)
                .mapToObj(each -> aPoei(envelope.snapshot().id(), aTraining(), plan()))
                .toList();

        assertThatThrownBy(() -> reserve(two)).hasMessageContaining("ne suffit pas");

        assertThat(on(envelope, AVAILABLE)).isEqualTo(new Money(400_000));
        assertThat(on(envelope, RESERVED)).isEqualTo(Money.ZERO);
        assertThat(ports().ledgerViews()
                        .lines(envelope.snapshot().id(), new PageRequest(Optional.empty(), 9))
                        .items())
                .hasSize(1);
        var amendment = withdrawing(4_001);
        assertThatThrownBy(
                        () -> inTransaction(() -> ports().ledger().write(List.of(envelope.line(amendment, GROUNDS)))))
                .hasMessageContaining("ne suffit pas");
    }

    @Test
    void aTrainingIsNotPaidMoreThanItCosts() {
        var envelope = granted(20_000);
        var training = aTraining();
        reserved(envelope, training);
        var other = granted(20_000);

        assertThatThrownBy(() -> reserved(other, training)).hasMessageContaining("coût réel");

        assertThat(on(other, AVAILABLE)).isEqualTo(new Money(2_000_000));
    }

    @Test
    void oneSchemeDoesNotPayForTheSameHoursTwice() {
        var training = aTraining();
        var twice = new TrainingCost(training.candidate(), training.session(), portion(9_000, 300));
        reserved(granted(20_000), twice);

        assertThatThrownBy(() -> reserved(granted(20_000), twice)).hasMessageContaining("heures");
    }

    @Test
    void aTrainingDoesNotBecomeCheaperThanWhatIsEngagedForIt() {
        var training = aTraining();
        var commitment = reserved(granted(20_000), training);
        var half = training.run(BigDecimal.valueOf(150));
        assertThatThrownBy(() -> inTransaction(() -> ports().ledger().cost(half)))
                .hasMessageContaining("coût réel");

        inTransaction(() -> {
            var found = ports().commitments().find(commitment.snapshot().id()).orElseThrow();
            ports().ledger().write(found.recount(training, half, GROUNDS));
            ports().ledger().cost(half);
        });

        assertThat(inTransaction(() -> ports().ledger().cost(training.candidate(), training.session())))
                .contains(half);
        assertThat(find(commitment.snapshot().id())
                        .snapshot()
                        .balance()
                        .engaged()
                        .amount())
                .isEqualTo(new Money(120_000));
    }

    @Test
    void moneyThatIsNoLongerThereIsNotMoved() {
        var commitment = reserved(granted(20_000), aTraining());
        var lines = commitment.take(Step.COMMIT, Wanted.ALL, GROUNDS);
        inTransaction(() -> ports().ledger().write(lines));

        assertThatThrownBy(() -> inTransaction(() -> ports().ledger().write(lines)))
                .hasMessageContaining("changer");
    }

    private void moved(Commitment commitment, Step step) {
        inTransaction(() -> ports().ledger().write(commitment.take(step, Wanted.ALL, GROUNDS)));
    }
}
