package fr.numericemploi.domain.commissions.evaluation;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.commissions.Deliberation;
import fr.numericemploi.domain.commissions.Member;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sittings and verdicts for tests: a quorum of two, held on 18 March 2016. */
public final class Sittings {
    public static final LocalDate HELD_ON = LocalDate.of(2016, 3, 18);
    public static final List<Member> TWO_MEMBERS =
            List.of(new Member("A. Premier", "présidente"), new Member("B. Second", "membre"));

    private Sittings() {}

    public static Sitting aSittingOn(CandidateId... agenda) {
        return Sitting.open(
                new SittingId(UUID.randomUUID()),
                new SelectionDayId(UUID.randomUUID()),
                Deliberation.open(new TerritoryCode("ALSACE"), HELD_ON, 2, Set.of(agenda), List.of()));
    }

    public static Verdict employable() {
        return verdict(Decision.EMPLOYABLE, List.of(), "", Optional.empty());
    }

    public static Verdict afterTraining() {
        return verdict(Decision.EMPLOYABLE_AFTER_TRAINING, List.of(new SkillCode("DEV-JAVA")), "", Optional.empty());
    }

    public static Verdict redirected(String advice, LocalDate comeBackOn) {
        return verdict(Decision.REDIRECTED, List.of(), advice, Optional.ofNullable(comeBackOn));
    }

    private static Verdict verdict(
            Decision kind, List<SkillCode> missing, String advice, Optional<LocalDate> comeBackOn) {
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
