package fr.numericemploi.application.commissions.evaluation;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.SYSTEM;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.CandidateProgress;
import fr.numericemploi.application.candidates.pool.PoolAdmission;
import fr.numericemploi.application.candidates.pool.TalentPool;
import fr.numericemploi.application.commissions.InterviewView;
import fr.numericemploi.application.commissions.Interviews;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Evaluation;
import fr.numericemploi.domain.commissions.evaluation.EvaluationRule;
import fr.numericemploi.domain.commissions.evaluation.Member;
import fr.numericemploi.domain.commissions.evaluation.Sitting;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import fr.numericemploi.domain.commissions.evaluation.Verdict;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The commission sits after a day, decides on everybody it saw, and closes: then the verdicts take effect. */
@ApplicationService
public class Deliberations {
    private static final Optional<String> NO_RATING = Optional.of("toutes les notes du jury");

    private final Sittings sittings;
    private final Evaluations evaluations;
    private final Interviews interviews;
    private final CandidateFiles files;
    private final CandidateProgress progress;
    private final TalentPool pool;
    private final ReferenceData reference;
    private final CommissionSettings settings;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public Deliberations(
            Sittings sittings,
            Evaluations evaluations,
            Interviews interviews,
            CandidateFiles files,
            CandidateProgress progress,
            TalentPool pool,
            ReferenceData reference,
            CommissionSettings settings,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.sittings = sittings;
        this.evaluations = evaluations;
        this.interviews = interviews;
        this.files = files;
        this.progress = progress;
        this.pool = pool;
        this.reference = reference;
        this.settings = settings;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens the sitting of a closed day, on everybody that day saw. */
    public SittingId open(SelectionDayId day, LocalDate heldOn, List<Member> present) {
        var staff = staff();
        var seen = interviews.interviews(day).stream()
                .filter(interview -> interview.attendance().wasSeen())
                .toList();
        EvaluationRule.NOBODY_SEEN.refuseIf(seen.isEmpty());
        var territory = seen.get(0).territory();
        refuseStranger(staff, territory, day.value());
        EvaluationRule.DAY_NOT_CLOSED.refuseIf(!seen.get(0).over());
        refuseUnlikely(heldOn, seen.get(0).start().toLocalDate());
        var agenda = seen.stream().map(InterviewView::candidate).collect(Collectors.toSet());
        var sitting = Sitting.open(new SittingId(ids.next()), day, territory, heldOn, settings.quorum(), agenda);
        sitting.attend(present);
        sittings.save(sitting);
        journal.record(sitting.opened());
        return sitting.snapshot().id();
    }

    public void attend(SittingId id, long version, List<Member> present) {
        var sitting = found(id, version);
        sitting.attend(present);
        sittings.save(sitting);
    }

    /** Gives or reconsiders a verdict; the evaluation must be complete. */
    public void decide(GiveVerdict command) {
        var sitting = found(command.sitting(), command.version());
        command.verdict().targetJobs().forEach(reference::job);
        command.verdict().missingSkills().forEach(reference::skill);
        sitting.decide(command.candidate(), command.verdict());
        refuseWithoutRatings(sitting.snapshot().day(), command.candidate());
        sittings.save(sitting);
    }

    /** Everybody's verdict takes effect at once: progress, pool, letters. */
    public void close(SittingId id, long version) {
        var sitting = found(id, version);
        sitting.forget(erased(sitting.snapshot().agenda()));
        var events = sitting.close();
        sittings.save(sitting);
        events.forEach(journal::record);
        sitting.snapshot()
                .verdicts()
                .forEach((candidate, verdict) -> takeEffect(sitting.snapshot(), candidate, verdict));
    }

    public SittingView sitting(SittingId id) {
        return SittingView.of(read(id).snapshot());
    }

    public SittingView sittingOf(SelectionDayId day) {
        var reader = staff();
        return sittings.ofDay(day)
                .filter(sitting -> reader.sees(sitting.snapshot().territory()))
                .map(sitting -> SittingView.of(sitting.snapshot()))
                .orElseThrow(() -> unknown(day.value()));
    }

    /** What was decided about a person, for the software's own letters. */
    public Verdict verdict(SittingId id, CandidateId candidate) {
        caller.get().require(SYSTEM);
        return sittings.find(id)
                .map(sitting -> sitting.snapshot().verdicts().get(candidate))
                .orElseThrow(() -> unknown(id.value()));
    }

    private void takeEffect(Sitting.Snapshot sitting, CandidateId candidate, Verdict verdict) {
        progress.decided(candidate, verdict.decision());
        pool.admit(new PoolAdmission(
                candidate, verdict.decision(), verdict.targetJobs(), verdict.missingSkills(), sitting.heldOn()));
    }

    private Set<CandidateId> erased(Set<CandidateId> agenda) {
        var erased = new HashSet<>(agenda);
        files.cards(agenda).forEach(card -> erased.remove(card.id()));
        return erased;
    }

    private void refuseUnlikely(LocalDate heldOn, LocalDate day) {
        var today = LocalDate.now(clock);
        EvaluationRule.HELD_ON.refuseIf(
                heldOn.isBefore(day) || heldOn.isAfter(today), Map.of("day", day, "today", today));
    }

    private void refuseWithoutRatings(SelectionDayId day, CandidateId candidate) {
        var missing = evaluations.find(day, candidate).map(Evaluation::missing).orElse(NO_RATING);
        missing.ifPresent(what -> {
            throw EvaluationRule.RATINGS_MISSING.brokenBy(Map.of("missing", what));
        });
    }

    private Sitting found(SittingId id, long version) {
        var sitting = read(id);
        InputRule.STALE.refuseIf(sitting.snapshot().version() != version);
        return sitting;
    }

    private Sitting read(SittingId id) {
        var reader = staff();
        return sittings.find(id)
                .filter(sitting -> reader.sees(sitting.snapshot().territory()))
                .orElseThrow(() -> unknown(id.value()));
    }

    private Caller staff() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
    }

    private static void refuseStranger(Caller reader, TerritoryCode territory, UUID id) {
        if (!reader.sees(territory)) {
            throw unknown(id);
        }
    }

    private static RuleViolation unknown(UUID id) {
        return InputRule.UNKNOWN.brokenBy(Map.of("what", "La séance", "id", id));
    }
}
