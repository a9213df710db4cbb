package fr.numericemploi.application.funding.reports;

import static fr.numericemploi.domain.funding.envelopes.Money2018.GROUNDS;
import static fr.numericemploi.domain.funding.envelopes.Money2018.aTraining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.funding.envelopes.FundingContract;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.envelopes.Commitment;
import fr.numericemploi.domain.funding.envelopes.Envelope;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import fr.numericemploi.domain.funding.envelopes.Wanted;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link FundedPeople} promises. */
public abstract class FundedPeopleContract extends FundingContract {
    @Test
    void peopleAreToldWithWhoeverPaysForThem() {
        var training = aTraining();
        var envelope = granted(10_000);
        reserved(envelope, training);
        reserved(granted(10_000), aTraining());

        assertThat(ports().funded().of(List.of(training.session(), new SessionId(UUID.randomUUID()))))
                .containsExactly(funded(envelope, training));
        assertThat(ports().funded().of(List.of())).isEmpty();
    }

    @Test
    void whoseMoneyWasGivenBackIsNotPaidForAnyMore() {
        var training = aTraining();
        var commitment = reserved(granted(10_000), training);

        moved(commitment, Step.RELEASE);

        assertThat(ports().funded().of(List.of(training.session()))).isEmpty();
    }

    @Test
    void whoseTrainingIsPaidIsStillPaidFor() {
        var training = aTraining();
        var envelope = granted(10_000);
        var id = reserved(envelope, training).snapshot().id();

        List.of(Step.COMMIT, Step.INVOICE, Step.PAY).forEach(step -> moved(find(id), step));

        assertThat(ports().funded().of(List.of(training.session()))).containsExactly(funded(envelope, training));
    }

    private void moved(Commitment commitment, Step step) {
        inTransaction(() -> ports().ledger().write(commitment.take(step, Wanted.ALL, GROUNDS)));
    }

    private static FundedPerson funded(Envelope envelope, TrainingCost training) {
        return new FundedPerson(training.session(), envelope.snapshot().terms().funder(), training.candidate());
    }
}
