package fr.numericemploi.domain.commissions.days;

import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.planning.Conflict;
import fr.numericemploi.domain.commissions.planning.HardRules;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything about a day but its life: hours and place, recruiters and panels, people, conflicts of interest, and who is
 * seen when.
 */
public record Arrangement(Frame frame, Jury jury, Guests guests, Set<ConflictOfInterest> declared, Schedule schedule) {
    public Arrangement {
        declared = Set.copyOf(declared);
    }

    static Arrangement of(Frame frame) {
        return new Arrangement(frame, Jury.NOBODY, Guests.NOBODY, Set.of(), Schedule.EMPTY);
    }

    public Appointment appointment(PlannedInterview interview) {
        return Appointment.of(interview, frame.timetable());
    }

    /** All conflicts of interest: those declared, and those that follow from people's ties to companies. */
    public Set<Conflict> conflicts() {
        var stated = declared.stream().map(ConflictOfInterest::conflict);
        return Stream.concat(stated, guests.conflictsWith(jury)).collect(toSet());
    }

    public Set<RecruiterId> recruitersAvoiding(CandidateId person) {
        return conflicts().stream()
                .filter(conflict -> conflict.person().equals(person))
                .map(Conflict::recruiter)
                .collect(toSet());
    }

    public Set<CompanyId> companiesAvoided(CandidateId person) {
        return guests.invitee(person).needs().ties().stream()
                .map(CompanyTie::company)
                .collect(toSet());
    }

    /** The problem of planning it anew; or again, when people hold invitations. */
    PlanningProblem problem(boolean published, LocalDateTime now) {
        return published
                ? replanning(now)
                : planning().replanning(List.of(), frame.timetable().firstOpenSlot(now));
    }

    /** The problem of the whole day, whatever the clock says. */
    PlanningProblem planning() {
        var slots = frame.timetable().slots();
        var rooms =
                frame.premises().rooms().stream().map(room -> room.on(slots)).toList();
        return PlanningProblem.of(slots, guests.on(slots), jury.on(slots), rooms, conflicts())
                .excluding(guests.out())
                .pinning(schedule.pinnedInterviews());
    }

    /** Some slots have begun, and a pin that can not hold any more gives way. */
    private PlanningProblem replanning(LocalDateTime now) {
        var firstOpenSlot = frame.timetable().firstOpenSlot(now);
        var problem = planning().replanning(schedule.interviews(), firstOpenSlot);
        var rules = HardRules.of(problem.pinning(List.of()));
        return problem.pinning(schedule.pinnedInterviews().stream()
                .filter(one -> rules.allow(one, List.of()))
                .toList());
    }

    void check(PlanningProblem problem) {
        HardRules.of(problem).check(schedule.interviews());
    }

    Arrangement in(Frame changed) {
        return new Arrangement(changed, jury, guests, declared, schedule);
    }

    Arrangement by(Jury changed) {
        return new Arrangement(frame, changed, guests, declared, schedule);
    }

    Arrangement seeing(Guests changed) {
        return new Arrangement(frame, jury, changed, declared, schedule);
    }

    Arrangement declaring(ConflictOfInterest conflict) {
        jury.recruiter(conflict.recruiter());
        guests.invitee(conflict.person());
        var all = new HashSet<>(retracting(conflict.conflict()).declared());
        all.add(conflict);
        return new Arrangement(frame, jury, guests, all, schedule);
    }

    Arrangement retracting(Conflict conflict) {
        var left = declared.stream().filter(one -> !one.isAbout(conflict)).collect(toSet());
        return new Arrangement(frame, jury, guests, left, schedule);
    }

    /** Without that person's interview, which must not have taken place. */
    Arrangement without(CandidateId person) {
        DayRule.ALREADY_SEEN.refuseIf(guests.invitee(person).attendance().wasSeen());
        return as(schedule.without(person));
    }

    /** Whoever is excused before the hour gives the place back. */
    Arrangement attending(CandidateId person, Attendance attendance, LocalDateTime now) {
        if (attendance != Attendance.EXCUSED) {
            refuseBefore(now);
        }
        var start = appointment(schedule.interviewOf(person)).start();
        var early = now.isBefore(start);
        DayRule.BEFORE_THE_HOUR.refuseIf(
                early && attendance == Attendance.ABSENT, Map.of("start", start.toLocalTime()));
        var left = early && attendance == Attendance.EXCUSED ? without(person) : this;
        return left.changing(person, one -> one.attending(attendance));
    }

    boolean seats(PlannedInterview interview, RecruiterId recruiter) {
        return jury.panel(interview.panel()).recruitersAt(interview.slot()).contains(recruiter);
    }

    /** What has begun by the clock but can not take place is planned anew, unless it is known whether the person came. */
    Arrangement givingUp(Predicate<PlannedInterview> hit, LocalTime from, LocalDateTime now) {
        var first = frame.timetable().slotsBefore(from);
        var open = frame.timetable().firstOpenSlot(now);
        var lost = interviews().stream()
                .filter(one -> one.slot() >= first && one.slot() < open && hit.test(one))
                .map(PlannedInterview::person)
                .filter(one -> guests.invitee(one).attendance() == Attendance.EXPECTED)
                .toList();
        return as(lost.stream().reduce(schedule, Schedule::without, (one, other) -> other));
    }

    void refuseBefore(LocalDateTime now) {
        var date = frame.timetable().date();
        DayRule.NOT_YET.refuseIf(now.toLocalDate().isBefore(date), Map.of("date", date));
    }

    void refuseAfter(LocalDateTime now) {
        var date = frame.timetable().date();
        DayRule.IN_THE_PAST.refuseIf(now.toLocalDate().isAfter(date), Map.of("date", date));
    }

    List<InterviewPanel> proposedPanels(Supplier<PanelId> ids) {
        return PanelProposal.of(jury, frame.timetable().slots(), frame.wantedPanels(), ids);
    }

    /** How many are to be seen of whom nobody said whether they came. */
    long unaccounted() {
        return interviews().stream()
                .map(one -> guests.invitee(one.person()))
                .filter(one -> one.attendance() == Attendance.EXPECTED)
                .count();
    }

    Arrangement as(Schedule changed) {
        return new Arrangement(frame, jury, guests, declared, changed);
    }

    Arrangement with(AvailableRecruiter recruiter) {
        return by(jury.with(recruiter));
    }

    Arrangement without(RecruiterId recruiter) {
        return by(jury.without(recruiter));
    }

    Arrangement forming(List<InterviewPanel> panels) {
        return by(jury.forming(panels));
    }

    Arrangement inviting(CandidateId person, InvitationId invitation, Needs needs) {
        return seeing(guests.with(person, invitation, needs));
    }

    Arrangement uninviting(CandidateId person) {
        return without(person).seeing(guests.without(person));
    }

    Arrangement changing(CandidateId person, UnaryOperator<Invitee> change) {
        return seeing(guests.changing(person, change));
    }

    Arrangement closing(RoomId room, UnaryOperator<MeetingRoom> change) {
        return in(frame.in(frame.premises().changing(room, change)));
    }

    List<PlannedInterview> interviews() {
        return schedule.interviews();
    }
}
