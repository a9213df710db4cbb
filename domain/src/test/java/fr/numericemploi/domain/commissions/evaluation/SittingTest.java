package fr.numericemploi.domain.commissions.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SittingTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 3, 18);
    private static final List<Member> TWO =
            List.of(new Member("A. Premier", "présidente"), new Member("B. Second", "membre"));

    private final CandidateId first = new CandidateId(UUID.randomUUID());
    private final CandidateId second = new CandidateId(UUID.randomUUID());
    private final Sitting sitting = Sitting.open(
            new SittingId(UUID.randomUUID()),
            new SelectionDayId(UUID.randomUUID()),
            new TerritoryCode("ALSACE"),
            TODAY,
            2,
            Set.of(first, second));

    @Test
    void withoutTheQuorumThereIsNoVerdict() {
        sitting.attend(TWO.subList(0, 1));

        assertThatThrownBy(() -> sitting.decide(first, employable())).hasMessageContaining("quorum");
    }

    @Test
    void closingMakesEveryVerdictEffectiveAtOnce() {
        sitting.attend(TWO);
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
        sitting.attend(TWO);
        sitting.decide(first, employable());

        assertThatThrownBy(sitting::close).hasMessageContaining("1 avis");
    }

    @Test
    void aTrainingVerdictSaysTowardsWhatFromWhereAndWhatIsMissing() {
        assertThatThrownBy(() -> verdict(VerdictKind.EMPLOYABLE_AFTER_TRAINING, List.of(), "", Optional.empty()))
                .hasMessageContaining("métiers visés");
    }

    @Test
    void somebodyRedirectedIsToldWhatToDoAndWhenToComeBack() {
        sitting.attend(TWO);
        var past = verdict(VerdictKind.REDIRECTED, List.of(), "Passer le TOSA.", Optional.of(TODAY.minusDays(1)));

        assertThatThrownBy(() -> verdict(VerdictKind.REDIRECTED, List.of(), "", Optional.empty()))
                .hasMessageContaining("conseil");
        assertThatThrownBy(() -> sitting.decide(first, past)).hasMessageContaining("revenir");
    }

    private static Verdict employable() {
        return verdict(VerdictKind.EMPLOYABLE, List.of(new SkillCode("DEV-JAVA")), "", Optional.empty());
    }

    private static Verdict verdict(
            VerdictKind kind, List<SkillCode> missing, String advice, Optional<LocalDate> comeBackOn) {
        return new Verdict(
                kind,
                new Comment("Bases solides."),
                List.of(new RomeCode("M1855")),
                Optional.of(3),
                missing,
                new Comment(advice),
                comeBackOn);
    }
}
