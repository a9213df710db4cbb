package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PanelId;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.planning.HardRules;
import fr.numericemploi.domain.commissions.planning.Obstacles;
import fr.numericemploi.domain.commissions.planning.Plan;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.RecruiterKind;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Marathon days for tests: two rooms, two panels of an engineer and an HR manager, six slots of half an hour. */
public final class Days {
    public static final TerritoryCode ALSACE = new TerritoryCode("ALSACE");
    public static final LocalDate DATE = LocalDate.of(2016, 3, 17);
    public static final LocalDateTime WEEK_BEFORE = DATE.minusDays(7).atTime(10, 0);
    public static final RomeCode DEVELOPMENT = new RomeCode("M1805");
    public static final MeetingRoom VOSGES = room("Vosges", true);
    public static final MeetingRoom RHIN = room("Rhin", false);
    public static final AvailableRecruiter ENGINEER = aRecruiter(RecruiterKind.TECHNICAL);
    public static final AvailableRecruiter ARCHITECT = aRecruiter(RecruiterKind.TECHNICAL);
    public static final AvailableRecruiter HR_MANAGER = aRecruiter(RecruiterKind.HR);
    public static final AvailableRecruiter HR_ASSISTANT = aRecruiter(RecruiterKind.HR);
    public static final CandidateId ALICE = person();
    public static final CandidateId BRUNO = person();
    public static final CandidateId CHLOE = person();

    private Days() {}

    public static Frame aMorning() {
        var timetable = new Timetable(
                DATE,
                LocalTime.of(9, 0),
                LocalTime.of(12, 15),
                30,
                List.of(new Period(LocalTime.of(10, 30), LocalTime.of(10, 45))));
        var premises = new Premises(
                new AgencyId(UUID.randomUUID()), new InseeCode("67482"), "1 place de la Gare", List.of(VOSGES, RHIN));
        return new Frame(timetable, premises, 2);
    }

    public static SelectionDay aDraft() {
        return SelectionDay.open(new SelectionDayId(UUID.randomUUID()), ALSACE, aMorning());
    }

    public static SelectionDay aPreparedDay() {
        var day = aDraft();
        Stream.of(ENGINEER, ARCHITECT, HR_MANAGER, HR_ASSISTANT).forEach(day::join);
        day.formPanels(() -> new PanelId(UUID.randomUUID()));
        Stream.of(ALICE, BRUNO, CHLOE).forEach(person -> invite(day, person, someoneFromNearby()));
        return day;
    }

    public static SelectionDay aPlannedDay() {
        var day = aPreparedDay();
        day.adopt(firstFit(day.problem(WEEK_BEFORE)), WEEK_BEFORE);
        return day;
    }

    public static SelectionDay aPublishedDay() {
        var day = aPlannedDay();
        day.publish(WEEK_BEFORE);
        return day;
    }

    /** It is nine o'clock: the first two interviews begin. */
    public static SelectionDay aRunningDay() {
        var day = aPublishedDay();
        day.start(DATE.atTime(9, 0));
        return day;
    }

    public static void invite(SelectionDay day, CandidateId person, Needs needs) {
        day.invite(person, new InvitationId(UUID.randomUUID()), needs);
    }

    public static Needs someoneFromNearby() {
        return new Needs(Availability.ALL_DAY, false, false, List.of(DEVELOPMENT), Set.of());
    }

    public static Needs someoneTiedTo(AvailableRecruiter recruiter) {
        var tie = new CompanyTie(recruiter.company(), ConflictOfInterest.Ground.WORKED_THERE);
        return new Needs(Availability.ALL_DAY, false, false, List.of(DEVELOPMENT), Set.of(tie));
    }

    public static CandidateId person() {
        return new CandidateId(UUID.randomUUID());
    }

    public static AvailableRecruiter aRecruiter(RecruiterKind kind) {
        return AvailableRecruiter.of(
                new RecruiterId(UUID.randomUUID()),
                new CompanyId(UUID.randomUUID()),
                kind,
                Set.of(DEVELOPMENT),
                Availability.ALL_DAY);
    }

    /** Each person at the first place that breaks no rule; what was published stays where it can. */
    public static Plan firstFit(PlanningProblem problem) {
        var rules = HardRules.of(problem);
        var plan = new ArrayList<>(problem.begun());
        Stream.concat(
                        Stream.concat(problem.pinned().stream(), problem.published().stream()),
                        problem.people().stream().flatMap(person -> places(problem, person.id())))
                .filter(one -> rules.allow(one, plan))
                .forEach(plan::add);
        return new Plan(plan, List.of(), Obstacles.of(problem, plan));
    }

    public static PlannedInterview interviewOf(SelectionDay day, CandidateId person) {
        return day.snapshot().arrangement().schedule().interviewOf(person);
    }

    private static Stream<PlannedInterview> places(PlanningProblem problem, CandidateId person) {
        return Stream.iterate(problem.now(), slot -> slot < problem.slots().size(), slot -> slot + 1)
                .flatMap(slot -> problem.panels().stream().flatMap(panel -> problem.rooms().stream()
                        .map(room -> new PlannedInterview(person, panel.id(), slot, room.id()))));
    }

    private static MeetingRoom room(String name, boolean stepFree) {
        return new MeetingRoom(new RoomId(UUID.randomUUID()), name, stepFree, Availability.ALL_DAY);
    }
}
