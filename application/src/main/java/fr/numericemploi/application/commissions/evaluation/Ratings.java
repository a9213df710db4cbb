package fr.numericemploi.application.commissions.evaluation;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.RECRUITER;

import fr.numericemploi.application.commissions.InterviewView;
import fr.numericemploi.application.commissions.Interviews;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Evaluation;
import fr.numericemploi.domain.commissions.evaluation.EvaluationId;
import fr.numericemploi.domain.commissions.evaluation.EvaluationRule;
import fr.numericemploi.domain.commissions.evaluation.Grid;
import fr.numericemploi.domain.commissions.evaluation.Rating;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recruiters rate the people they met: alone, once, not before the interview. */
@ApplicationService
public class Ratings {
    private final Evaluations evaluations;
    private final Grids grids;
    private final Interviews interviews;
    private final PartnerDirectory partners;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public Ratings(
            Evaluations evaluations,
            Grids grids,
            Interviews interviews,
            PartnerDirectory partners,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.evaluations = evaluations;
        this.grids = grids;
        this.interviews = interviews;
        this.partners = partners;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    public void rate(RateInterview command) {
        var rater = recruiter(caller.get().require(RECRUITER));
        var interview = interviews.interview(command.day(), command.candidate());
        var evaluation = evaluations.openOrLock(fresh(interview));
        if (!evaluation.isReadBy(rater)) {
            throw unknown(command.candidate());
        }
        requireSeen(interview);
        var events = evaluation.rate(new Rating(rater, command.scores(), command.comment(), clock.instant()));
        evaluations.save(evaluation);
        events.forEach(journal::record);
    }

    /** Who rates as well, alone like the others: where two ratings diverge, or one stays away. */
    public void appointReader(SelectionDayId day, CandidateId candidate, RecruiterId reader) {
        var coordinator = caller.get().require(ADMINISTRATOR, COORDINATOR);
        var interview = interviews.interview(day, candidate);
        requireSight(coordinator, interview);
        requireSeen(interview);
        EvaluationRule.READER_IN_CONFLICT.refuseIf(interview.isAvoidedBy(partners.recruiter(reader)));
        var evaluation = evaluations.openOrLock(fresh(interview));
        var appointed = evaluation.appoint(reader);
        evaluations.save(evaluation);
        journal.record(appointed);
    }

    /** Staff reads ratings once all are in; a recruiter, once the own is. */
    public EvaluationView evaluation(SelectionDayId day, CandidateId candidate) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER, RECRUITER);
        var interview = interviews.interview(day, candidate);
        if (!reader.is(RECRUITER)) {
            requireSight(reader, interview);
        }
        return evaluations
                .find(day, candidate)
                .filter(evaluation -> !reader.is(RECRUITER) || evaluation.isReadBy(recruiter(reader)))
                .map(evaluation -> EvaluationView.of(evaluation, readable(evaluation, reader)))
                .orElseThrow(() -> unknown(candidate));
    }

    public List<EvaluationView> ofDay(SelectionDayId day) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
        interviews.interviews(day).stream().findFirst().ifPresent(any -> requireSight(reader, any));
        return evaluations.ofDay(day).stream()
                .map(evaluation -> EvaluationView.of(evaluation, readable(evaluation, reader)))
                .toList();
    }

    /** The grid in force on that day, or today. */
    public Grid gridOn(Optional<LocalDate> day) {
        caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER, RECRUITER);
        return gridInForce(day.orElse(LocalDate.now(clock)));
    }

    /** Brings a new version of the grid; interviews before its first day keep theirs. */
    public void bringGrid(Grid grid) {
        caller.get().require(ADMINISTRATOR);
        grids.add(grid);
    }

    private void requireSeen(InterviewView interview) {
        EvaluationRule.BEFORE_INTERVIEW.refuseIf(
                LocalDateTime.now(clock).isBefore(interview.start()), Map.of("start", interview.start()));
        EvaluationRule.NOT_SEEN.refuseIf(!interview.attendance().wasSeen());
    }

    private Evaluation fresh(InterviewView interview) {
        return Evaluation.open(
                new EvaluationId(ids.next()),
                interview.day(),
                interview.candidate(),
                Set.copyOf(interview.recruiters()),
                gridInForce(interview.start().toLocalDate()));
    }

    private Grid gridInForce(LocalDate day) {
        return grids.inForceOn(day).orElseThrow(() -> EvaluationRule.NO_GRID.brokenBy(Map.of("day", day)));
    }

    private static List<Rating> readable(Evaluation evaluation, Caller reader) {
        if (reader.is(RECRUITER)) {
            return evaluation.visibleTo(recruiter(reader));
        }
        return evaluation.complete() ? evaluation.snapshot().ratings() : List.of();
    }

    private static void requireSight(Caller reader, InterviewView interview) {
        if (!reader.sees(interview.territory())) {
            throw unknown(interview.candidate());
        }
    }

    private static RecruiterId recruiter(Caller recruiter) {
        return new RecruiterId(recruiter.person().orElseThrow());
    }

    private static RuntimeException unknown(CandidateId candidate) {
        return InputRule.UNKNOWN.brokenBy(Map.of("what", "L'évaluation", "id", candidate.value()));
    }
}
