package fr.numericemploi.application.commissions.evaluation;

import static fr.numericemploi.domain.partners.Role.SYSTEM;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.application.commissions.InterviewView;
import fr.numericemploi.application.commissions.SittingDesk;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.Deliberation;
import fr.numericemploi.domain.commissions.Member;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.EvaluationRule;
import fr.numericemploi.domain.commissions.evaluation.Sitting;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import fr.numericemploi.domain.commissions.evaluation.Verdict;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The commission sits after a day, decides on everybody it saw, and closes: then the verdicts take effect. */
@ApplicationService
public class Deliberations {
    private final Sittings sittings;
    private final PeopleSeen people;
    private final ReferenceData reference;
    private final CommissionSettings settings;
    private final SittingDesk desk;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public Deliberations(
            Sittings sittings,
            PeopleSeen people,
            ReferenceData reference,
            CommissionSettings settings,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.sittings = sittings;
        this.people = people;
        this.reference = reference;
        this.settings = settings;
        this.desk = new SittingDesk(caller);
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens the sitting of a closed day, on everybody that day saw. */
    public SittingId open(SelectionDayId day, LocalDate heldOn, List<Member> present) {
        var staff = desk.staff();
        var seen = people.on(day);
        var first = seen.get(0);
        if (!staff.sees(first.territory())) {
            throw SittingDesk.unknown(day.value());
        }
        EvaluationRule.DAY_NOT_CLOSED.refuseIf(!first.over());
        refuseUnlikely(heldOn, first.start().toLocalDate());
        var agenda = seen.stream().map(InterviewView::candidate).collect(toSet());
        var sitting = Sitting.open(
                new SittingId(ids.next()),
                day,
                Deliberation.open(first.territory(), heldOn, settings.quorum(), agenda, present));
        sittings.save(sitting);
        journal.record(sitting.opened());
        return sitting.snapshot().id();
    }

    public void attend(SittingId id, long version, List<Member> present) {
        var sitting = toChange(id, version);
        sitting.attend(present);
        sittings.save(sitting);
    }

    /** Gives or reconsiders a verdict; the evaluation must be complete. */
    public void decide(GiveVerdict command) {
        var sitting = toChange(command.sitting(), command.version());
        command.verdict().targetJobs().forEach(reference::job);
        command.verdict().missingSkills().forEach(reference::skill);
        sitting.decide(command.candidate(), command.verdict());
        people.refuseWithoutRatings(sitting.snapshot().day(), command.candidate());
        sittings.save(sitting);
    }

    /** Everybody's verdict takes effect at once: progress, pool, letters. */
    public void close(SittingId id, long version) {
        var sitting = toChange(id, version);
        sitting.forget(people.erased(sitting.snapshot().deliberation().agenda()));
        var events = sitting.close();
        sittings.save(sitting);
        events.forEach(journal::record);
        var closed = sitting.snapshot().deliberation();
        closed.decisions().forEach((candidate, verdict) -> people.takeEffect(candidate, verdict, closed.heldOn()));
    }

    public SittingView sitting(SittingId id) {
        return SittingView.of(desk.toRead(id.value(), () -> sittings.find(id)).snapshot());
    }

    public SittingView sittingOf(SelectionDayId day) {
        return SittingView.of(
                desk.toRead(day.value(), () -> sittings.ofDay(day)).snapshot());
    }

    /** What was decided about a person, for the software's own letters. */
    public Verdict verdict(SittingId id, CandidateId candidate) {
        desk.caller().get().require(SYSTEM);
        return sittings.find(id)
                .map(sitting -> sitting.snapshot().deliberation().decisions().get(candidate))
                .orElseThrow(() -> SittingDesk.unknown(id.value()));
    }

    private void refuseUnlikely(LocalDate heldOn, LocalDate day) {
        var today = LocalDate.now(clock);
        EvaluationRule.HELD_ON.refuseIf(
                heldOn.isBefore(day) || heldOn.isAfter(today), Map.of("day", day, "today", today));
    }

    private Sitting toChange(SittingId id, long version) {
        return desk.toChange(id.value(), version, () -> sittings.find(id));
    }
}
