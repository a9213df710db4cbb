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

    private SelectionDay(Snapshot snapshot) {
        id = snapshot.id();
        territory = snapshot.territory();
        status = snapshot.status();
        day = snapshot.arrangement();
        version = snapshot.version();
    }

    public static SelectionDay open(SelectionDayId id, TerritoryCode territory, Frame frame) {
        return new SelectionDay(new Snapshot(id, territory, DayStatus.DRAFT, Arrangement.of(frame), 0));
    }

    public static SelectionDay restore(Snapshot snapshot) {
        return new SelectionDay(snapshot);
    }

    public DayOpened opened() {
        return new DayOpened(id, territory, day.frame().timetable().date());
    }

    /** Other hours or another place: what was planned is void. */
    public Event reframe(Frame frame) {
        return prepared(Preparation.FRAME, id.value(), day.in(frame).as(Schedule.EMPTY));
    }

    /** Also while the day is public, so that there are substitutes; who sits on a panel then is changed by a replan. */
    public Event join(AvailableRecruiter recruiter) {
        var joined = day.by(day.jury().with(recruiter));
        var seated = day.jury().panelOf(recruiter.id()).isPresent();
        return prepared(Preparation.RECRUITER, recruiter.id().value(), joined, seated);
    }

    public Event leave(RecruiterId recruiter) {
        return prepared(
                Preparation.RECRUITER, recruiter.value(), day.by(day.jury().without(recruiter)));
    }

    public Event form(List<InterviewPanel> panels) {
        return prepared(
                Preparation.PANELS,
                id.value(),
                day.by(day.jury().forming(panels)).as(Schedule.EMPTY));
    }

    public Event formPanels(Supplier<PanelId> ids) {
        var frame = day.frame();
        return form(PanelProposal.of(day.jury(), frame.timetable().slots(), frame.wantedPanels(), ids));
    }

    /** Also while the day is public: somebody new may take a place that became free. */
    public Event invite(CandidateId person, InvitationId invitation, Needs needs) {
        var invited = day.seeing(day.guests().with(person, invitation, needs));
        return prepared(
                Preparation.INVITEE,
                person.value(),
                invited,
                day.guests().find(person).isPresent());
    }

    public Event uninvite(CandidateId person) {
        var left = day.without(person);
        return prepared(
                Preparation.INVITEE, person.value(), left.seeing(left.guests().without(person)));
    }

    /** At any time: an interview that it concerns can not take place, and the day not begin, before it is moved. */
    public Event declare(ConflictOfInterest conflict) {
        return prepared(Preparation.CONFLICT, conflict.person().value(), day.declaring(conflict), false);
    }

    public Event retract(CandidateId person, RecruiterId recruiter) {
        var left = day.retracting(new Conflict(person, recruiter));
        return prepared(Preparation.CONFLICT, person.value(), left, false);
    }

    public PlanningProblem problem(LocalDateTime now) {
        return status.isPublic() ? day.problem(day.frame().timetable().firstOpenSlot(now)) : day.problem();
    }

    /** Takes a plan. The events say so and, when the day is public, who must be told. */
    public List<Event> adopt(Plan plan, LocalDateTime now) {
        HardRules.of(problem(now)).check(plan.interviews());
        if (!status.isPublic()) {
            status = status.to(DayStatus.PLANNED);
        }
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
        HardRules.of(new SelectionDay(snapshot(others)).problem(now)).check(interview, others.interviews());
        if (!status.isPublic()) {
            status = status.to(DayStatus.PLANNED);
        }
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
        var next = status.to(DayStatus.PUBLISHED);
        day.check(problem(now));
        status = next;
        return told(new DayAdvanced(id, status), day);
    }

    /** Takes what happened as given; a new plan is to follow at once. */
    public Event disrupt(Disruption disruption) {
        status.refuseUnlessPublic();
        day = disruption.changing(day);
        return new DayDisrupted(id, disruption.getClass().getSimpleName(), disruption.about());
    }

    /** Empty when it is the same answer again. */
    public List<Event> answer(InvitationId invitation, Reply reply) {
        status.refuseUnlessPublic();
        var invitee = day.guests().invitee(invitation);
        DayRule.NO_INTERVIEW.refuseIf(invitee.told().isEmpty());
        if (invitee.reply() == reply) {
            return List.of();
        }
        day = day.changing(invitee.id(), one -> one.answering(reply));
        return List.of(new InvitationAnswered(id, invitee.id(), reply));
    }

    public Event start(LocalDateTime now) {
        var date = day.frame().timetable().date();
        DayRule.NOT_YET.refuseIf(now.toLocalDate().isBefore(date), Map.of("date", date));
        var next = status.to(DayStatus.RUNNING);
        day.check(problem(now));
        status = next;
        return new DayAdvanced(id, status);
    }

    /** Records whether somebody came. Whoever is excused before the hour gives the place back. */
    public List<Event> attend(CandidateId person, Attendance attendance, LocalDateTime now) {
        status.refuseUnlessPublic();
        var start = day.appointment(day.schedule().interviewOf(person)).start();
        var early = now.isBefore(start);
        DayRule.BEFORE_THE_HOUR.refuseIf(
                early && attendance == Attendance.ABSENT, Map.of("start", start.toLocalTime()));
        var left = early && attendance == Attendance.EXCUSED ? day.without(person) : day;
        var attended = left.changing(person, one -> one.attending(attendance));
        return told(new AttendanceRecorded(id, person, attendance), attended);
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
        return snapshot(day);
    }

    private Snapshot snapshot(Arrangement arrangement) {
        return new Snapshot(id, territory, status, arrangement, version);
    }

    private Event prepared(Preparation what, UUID about, Arrangement changed) {
        return prepared(what, about, changed, true);
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
            SelectionDayId id, TerritoryCode territory, DayStatus status, Arrangement arrangement, long version) {}
}
