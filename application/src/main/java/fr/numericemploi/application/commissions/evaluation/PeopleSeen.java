package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.CandidateProgress;
import fr.numericemploi.application.candidates.pool.PoolAdmission;
import fr.numericemploi.application.candidates.pool.TalentPool;
import fr.numericemploi.application.commissions.InterviewView;
import fr.numericemploi.application.commissions.Interviews;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Evaluation;
import fr.numericemploi.domain.commissions.evaluation.EvaluationRule;
import fr.numericemploi.domain.commissions.evaluation.Verdict;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people whom a day saw: what the commission has to know about them, and what its verdicts change for them. */
@ApplicationService
public class PeopleSeen {
    private static final Optional<String> NO_RATING = Optional.of("toutes les notes du jury");

    private final Interviews interviews;
    private final Evaluations evaluations;
    private final CandidateFiles files;
    private final CandidateProgress progress;
    private final TalentPool pool;

    @Inject
    public PeopleSeen(
            Interviews interviews,
            Evaluations evaluations,
            CandidateFiles files,
            CandidateProgress progress,
            TalentPool pool) {
        this.interviews = interviews;
        this.evaluations = evaluations;
        this.files = files;
        this.progress = progress;
        this.pool = pool;
    }

    /** At least one. */
    List<InterviewView> on(SelectionDayId day) {
        var seen = interviews.interviews(day).stream()
                .filter(interview -> interview.attendance().wasSeen())
                .toList();
        EvaluationRule.NOBODY_SEEN.refuseIf(seen.isEmpty());
        return seen;
    }

    void refuseWithoutRatings(SelectionDayId day, CandidateId candidate) {
        var missing = evaluations.find(day, candidate).map(Evaluation::missing).orElse(NO_RATING);
        missing.ifPresent(what -> {
            throw EvaluationRule.RATINGS_MISSING.brokenBy(Map.of("missing", what));
        });
    }

    Set<CandidateId> erased(Set<CandidateId> agenda) {
        var erased = new HashSet<>(agenda);
        files.cards(agenda).forEach(card -> erased.remove(card.id()));
        return erased;
    }

    void takeEffect(CandidateId candidate, Verdict verdict, LocalDate since) {
        progress.decided(candidate, verdict.decision());
        pool.admit(
                new PoolAdmission(candidate, verdict.decision(), verdict.targetJobs(), verdict.missingSkills(), since));
    }
}
