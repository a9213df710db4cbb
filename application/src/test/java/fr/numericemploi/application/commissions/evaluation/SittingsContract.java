package fr.numericemploi.application.commissions.evaluation;

import static fr.numericemploi.domain.commissions.evaluation.Sittings.TWO_MEMBERS;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.aSittingOn;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.afterTraining;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.redirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.evaluation.Sitting;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class SittingsContract extends PortContract {
    private final CandidateId first = new CandidateId(UUID.randomUUID());
    private final CandidateId second = new CandidateId(UUID.randomUUID());

    protected abstract Sittings sittings();

    @Test
    void membersAndVerdictsAreKeptAsGiven() {
        var sitting = aSittingOn(first, second);
        sitting.attend(TWO_MEMBERS);
        sitting.decide(second, afterTraining());
        sitting.decide(first, redirected("Passer le TOSA.", LocalDate.of(2016, 9, 1)));

        inTransaction(() -> sittings().save(sitting));

        assertThat(find(sitting).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(sitting.snapshot());
        assertThat(inTransaction(() -> sittings().ofDay(sitting.snapshot().day())))
                .isPresent();
    }

    @Test
    void aDayHasOneSitting() {
        var sitting = aSittingOn(first);
        inTransaction(() -> sittings().save(sitting));
        var snapshot = sitting.snapshot();
        var another = Sitting.open(new SittingId(UUID.randomUUID()), snapshot.day(), snapshot.deliberation());

        assertThatThrownBy(() -> inTransaction(() -> sittings().save(another))).hasMessageContaining("déjà ouverte");
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var sitting = aSittingOn(first);
        inTransaction(() -> sittings().save(sitting));
        var mine = find(sitting);
        var theirs = find(sitting);
        theirs.attend(TWO_MEMBERS);
        inTransaction(() -> sittings().save(theirs));

        mine.attend(TWO_MEMBERS.subList(0, 1));

        assertThatThrownBy(() -> inTransaction(() -> sittings().save(mine))).hasMessageContaining("a changé");
    }

    private Sitting find(Sitting sitting) {
        return inTransaction(() -> sittings().find(sitting.snapshot().id())).orElseThrow();
    }
}
