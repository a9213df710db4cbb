package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.commissions.Member;
import fr.numericemploi.domain.commissions.evaluation.Sitting;
import fr.numericemploi.domain.commissions.evaluation.Verdict;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** @param agenda everybody the commission speaks about, with the verdict where one is given */
public record SittingView(
        UUID id,
        UUID day,
        String territory,
        LocalDate heldOn,
        int quorum,
        List<Member> members,
        List<Item> agenda,
        boolean closed,
        long version) {

    /** One person of the agenda. */
    public record Item(UUID candidate, Optional<VerdictView> verdict) {}

    /** A verdict as it was given. */
    public record VerdictView(
            Decision decision,
            String reasons,
            List<String> targetJobs,
            Optional<Integer> levelReached,
            List<String> missingSkills,
            String advice,
            Optional<LocalDate> comeBackOn) {

        static VerdictView of(Verdict verdict) {
            return new VerdictView(
                    verdict.decision(),
                    verdict.reasons().text(),
                    verdict.targetJobs().stream().map(RomeCode::value).toList(),
                    verdict.levelReached(),
                    verdict.missingSkills().stream().map(SkillCode::value).toList(),
                    verdict.advice().text(),
                    verdict.comeBackOn());
        }
    }

    static SittingView of(Sitting.Snapshot sitting) {
        var deliberation = sitting.deliberation();
        return new SittingView(
                sitting.id().value(),
                sitting.day().value(),
                deliberation.territory().value(),
                deliberation.heldOn(),
                deliberation.quorum(),
                deliberation.members(),
                deliberation.items((person, given) -> new Item(person.value(), given.map(VerdictView::of))),
                deliberation.closed(),
                sitting.version());
    }
}
