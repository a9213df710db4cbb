package fr.numericemploi.domain.commissions.evaluation;

import static fr.numericemploi.domain.commissions.evaluation.Sittings.HELD_ON;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.TWO_MEMBERS;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.aSittingOn;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.employable;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.redirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.commissions.Member;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SittingTest {
    private final CandidateId first = new CandidateId(UUID.randomUUID());
    private final CandidateId second = new CandidateId(UUID.randomUUID());
    private final Sitting sitting = aSittingOn(first, second);

    @Test
    void withoutTheQuorumThereIsNoVerdict() {
        sitting.attend(TWO_MEMBERS.subList(0, 1));

        assertThatThrownBy(() -> sitting.decide(first, employable())).hasMessageContaining("quorum");
    }

    @Test
    void somebodyIsPresentOnceHoweverTheNameIsTyped() {
        sitting.attend(List.of(new Member("Éric Noël", "président"), new Member("eric  NOEL", "membre")));

        assertThatThrownBy(() -> sitting.decide(first, employable())).hasMessageContaining("quorum");
        assertThat(sitting.snapshot().deliberation().members()).hasSize(1);
    }

    @Test
    void whoeverHadTheFileErasedIsDecidedAboutNoMore() {
        sitting.attend(TWO_MEMBERS);
        sitting.decide(first, employable());

        sitting.forget(Set.of(second));

        assertThat(sitting.close()).hasSize(2);
        assertThat(sitting.snapshot().deliberation().agenda()).containsExactly(first);
    }

    @Test
    void closingMakesEveryVerdictEffectiveAtOnce() {
        sitting.attend(TWO_MEMBERS);
        sitting.decide(first, employable());
        sitting.decide(second, employable());

        var events = sitting.close();

        assertThat(events)
                .hasOnlyElementsOfTypes(SittingClosed.class, VerdictGiven.class)
                .hasSize(3);
        assertThatThrownBy(() -> sitting.decide(first, employable())).hasMessageContaining("close");
    }

    @Test
    void aSittingIsNotClosedBeforeEverybodyHasAVerdict() {
        sitting.attend(TWO_MEMBERS);
        sitting.decide(first, employable());

        assertThatThrownBy(sitting::close).hasMessageContaining("1 décision");
    }

    @Test
    void somebodyWhoWasNotSeenGetsNoVerdict() {
        sitting.attend(TWO_MEMBERS);

        assertThatThrownBy(() -> sitting.decide(new CandidateId(UUID.randomUUID()), employable()))
                .hasMessageContaining("ordre du jour");
    }

    @Test
    void aTrainingVerdictSaysTowardsWhatFromWhereAndWhatIsMissing() {
        var bases = new Comment("Bases solides.");

        assertThatThrownBy(() -> new Verdict(
                        Decision.EMPLOYABLE_AFTER_TRAINING,
                        bases,
                        List.of(),
                        Optional.of(2),
                        List.of(),
                        new Comment(""),
                        Optional.empty()))
                .hasMessageContaining("métiers visés");
    }

    @Test
    void somebodyRedirectedIsToldWhatToDoAndWhenToComeBack() {
        sitting.attend(TWO_MEMBERS);
        var inThePast = redirected("Passer le TOSA.", HELD_ON.minusDays(1));

        assertThatThrownBy(() -> redirected("", null)).hasMessageContaining("conseil");
        assertThatThrownBy(() -> sitting.decide(first, inThePast)).hasMessageContaining("revenir");
    }
}
