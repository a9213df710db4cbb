package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.planning.Conflict;
import fr.numericemploi.domain.commissions.planning.HardRules;
import fr.numericemploi.domain.commissions.planning.Plan;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A marathon day. It is prepared: hours, premises, the recruiters who can come and their panels, the people to be seen,
 * conflicts of interest. Then it is planned, as often as the coordinator likes, and published once: everybody is invited.
 * From then on every change goes through a new plan or a move by hand, and those whom it touches, nobody else, are told.
 * On the day itself it is recorded who came; then the day is closed.
 */
public final class SelectionDay {
    private final SelectionDayId id;
    private final TerritoryCode territory;
    private final long version;
    private DayStatus status;
    private Arrangement day;
    private boolean reminded;

    private SelectionDay(Snapshot snapshot) {
        id = snapshot.id();
        territory = snapshot.territory();
        status = snapshot.status();
        day = snapshot.arrangement();
        reminded = snapshot.reminded();
        version = snapshot.version();
    }

    public static SelectionDay open(SelectionDayId id, TerritoryCode territory, Frame frame) {
        return new SelectionDay(new Snapshot(id, territory, DayStatus.DRAFT, Arrangement.of(frame), false, 0));
    }

    public static SelectionDay restore(Snapshot snapshot) {
        return new SelectionDay(snapshot);
    }

    public DayOpened opened() {
        return new DayOpened(id, territory, day.frame().timetable().date());
    }

    /** Other hours or another place: what was planned is void. */
    public Event reframe(Frame frame) {
        return prepared(Preparation.FRAME, id.value(), day.in(frame).as(Schedule.EMPTY), true);
    }

    /** Also while the day is public, so that there are substitutes; who sits on a panel then is changed by a replan. */
    public Event join(AvailableRecruiter recruiter) {
        var seated = day.jury().panelOf(recruiter.id()).isPresent();
        return prepared(Preparation.RECRUITER, recruiter.id().value(), day.with(recruiter), seated);
    }

    public Event leave(RecruiterId recruiter) {
        return prepared(Preparation.RECRUITER, recruiter.value(), day.without(recruiter), true);
    }

    public Event form(List<InterviewPanel> panels) {
        return prepared(Preparation.PANELS, id.value(), day.forming(panels).as(Schedule.EMPTY), true);
    }

    public Event formPanels(Supplier<PanelId> ids) {
        return form(day.proposedPanels(ids));
    }

    /** Also while the day is public: somebody new may take a place that became free. */
    public Event invite(CandidateId person, InvitationId invitation, Needs needs) {
        var known = day.guests().find(person).isPresent();
        return prepared(Preparation.INVITEE, person.value(), day.inviting(person, invitation, needs), known);
    }

    public Event uninvite(CandidateId person) {
        return prepared(Preparation.INVITEE, person.value(), day.uninviting(person), true);
    }

    /** At any time: an interview that it concerns can not take place, and the day not begin, before it is moved. */
    public Event declare(ConflictOfInterest conflict) {
        return prepared(Preparation.CONFLICT, conflict.person().value(), day.declaring(conflict), false);
    }

    public Event retract(Conflict conflict) {
        return prepared(Preparation.CONFLICT, conflict.person().value(), day.retracting(conflict), false);
    }

    public PlanningProblem problem(LocalDateTime now) {
        return status.isOver() ? day.planning() : day.problem(status.isPublic(), now);
    }

    /** Takes a plan. The events say so and, when the day is public, who must be told. */
    public List<Event> adopt(Plan plan, LocalDateTime now) {
        HardRules.of(problem(now)).check(plan.interviews());
        planned();
        return told(PlanAdopted.of(id, plan), day.as(day.schedule().of(plan)));
    }

    /** Keeps a person's interview as it is in later plans, or no longer. */
    public Event pin(CandidateId person, boolean pin) {
        status.refuseIfOver();
        day = day.as(day.schedule().pinning(person, pin));
        return new DayPrepared(id, Preparation.PIN, person.value());
    }

    /** Puts somebody elsewhere by hand, where no hard rule forbids it. */
    public List<Event> move(PlannedInterview interview, LocalDateTime now) {
        status.refuseIfOver();
        var person = interview.person();
        var others = day.without(person);
        HardRules.of(others.problem(status.isPublic(), now)).check(interview, others.interviews());
        planned();
        return told(
                new DayPrepared(id, Preparation.MOVE, person.value()),
                day.as(day.schedule().placing(interview)));
    }

    /** Keeps somebody out of the plan, or lets in again; whoever held an invitation is told. */
    public List<Event> exclude(CandidateId person, boolean out) {
        status.refuseIfOver();
        var left = (out ? day.without(person) : day).changing(person, one -> one.excluded(out));
        return told(new DayPrepared(id, Preparation.EXCLUSION, person.value()), left);
    }

    /** Invites everybody; a second publication is refused. */
    public List<Event> publish(LocalDateTime now) {
        DayRule.NOTHING_PLANNED.refuseIf(day.interviews().isEmpty());
        day.refuseAfter(now);
        return told(advance(DayStatus.PUBLISHED, now), day);
    }

    /** Takes what happened as given; a new plan is to follow at once. */
    public Event disrupt(Disruption disruption, LocalDateTime now) {
        status.refuseUnlessPublic();
        day = disruption.changing(day, now);
        return new DayDisrupted(id, disruption.getClass().getSimpleName(), disruption.about());
    }

    /** Empty when it is the same answer again. */
    public List<Event> answer(InvitationId invitation, Reply reply, String wish) {
        status.refuseUnlessPublic();
        var invitee = day.guests().invitee(invitation);
        DayRule.NO_INTERVIEW.refuseIf(invitee.told().isEmpty());
        if (invitee.reply() == reply && invitee.wish().equals(wish)) {
            return List.of();
        }
        day = day.changing(invitee.id(), one -> one.answering(reply, wish));
        return List.of(new InvitationAnswered(id, invitee.id(), reply));
    }

    /** Reminds everybody of tomorrow, once. */
    public Event remind() {
        DayRule.NOT_PUBLISHED.refuseIf(status != DayStatus.PUBLISHED || reminded);
        reminded = true;
        return new DayReminded(id);
    }

    public Event start(LocalDateTime now) {
        day.refuseBefore(now);
        return advance(DayStatus.RUNNING, now);
    }

    /** Records whether somebody came. Whoever is excused before the hour gives the place back. */
    public List<Event> attend(CandidateId person, Attendance attendance, LocalDateTime now) {
        status.refuseUnlessPublic();
        return told(new AttendanceRecorded(id, person, attendance), day.attending(person, attendance, now));
    }

    public Event close() {
        var next = status.to(DayStatus.CLOSED);
        var missing = day.unaccounted();
        DayRule.ATTENDANCE_MISSING.refuseIf(missing > 0, Map.of("missing", missing));
        status = next;
        return new DayAdvanced(id, status);
    }

    /** Whoever was invited is told that the day does not take place. */
    public List<Event> cancel() {
        var invited = status.isPublic();
        status = status.to(DayStatus.CANCELLED);
        return told(new DayAdvanced(id, status), day.as(Schedule.EMPTY), invited);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, territory, status, day, reminded, version);
    }

    private void planned() {
        status = status.isPublic() ? status : status.to(DayStatus.PLANNED);
    }

    /** To where the plan counts: it must keep all hard rules. */
    private DayAdvanced advance(DayStatus to, LocalDateTime now) {
        var next = status.to(to);
        day.check(problem(now));
        status = next;
        return new DayAdvanced(id, status);
    }

    /**
     * A change of what the plan rests on. Before publication, what was planned goes, but for what is pinned.
     *
     * @param touching whether it may make wrong what people were told, so that it is refused once they were
     */
    private Event prepared(Preparation what, UUID about, Arrangement changed, boolean touching) {
        status.refuseIfOver();
        DayRule.PUBLISHED.refuseIf(status.isPublic() && touching);
        day = status.isPublic() ? changed : changed.as(changed.schedule().onlyPinned());
        status = status.isPublic() ? status : status.to(DayStatus.DRAFT);
        return new DayPrepared(id, what, about);
    }

    private List<Event> told(Event cause, Arrangement changed) {
        return told(cause, changed, status.isPublic());
    }

    private List<Event> told(Event cause, Arrangement changed, boolean invited) {
        var events = new ArrayList<>(List.of(cause));
        day = invited ? Letters.write(id, changed, events) : changed;
        return events;
    }

    /** The state of a day, to be kept and restored. */
    public record Snapshot(
            SelectionDayId id,
            TerritoryCode territory,
            DayStatus status,
            Arrangement arrangement,
            boolean reminded,
            long version) {}
}
