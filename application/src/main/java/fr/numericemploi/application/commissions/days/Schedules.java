package fr.numericemploi.application.commissions.days;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.RECRUITER;
import static fr.numericemploi.domain.partners.Role.SYSTEM;
import static java.util.Comparator.comparing;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.Arrangement;
import fr.numericemploi.domain.commissions.days.AvailableRecruiter;
import fr.numericemploi.domain.commissions.days.Invitee;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.partners.RecruiterId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/** Days as they are read: all of one by a territory's staff, the own interviews by a recruiter. */
@ApplicationService
public class Schedules {
    private final DayDesk desk;
    private final CandidateFiles files;
    private final PartnerDirectory partners;
    private final ReferenceData reference;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public Schedules(
            Days days,
            CandidateFiles files,
            PartnerDirectory partners,
            ReferenceData reference,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.desk = new DayDesk(days, caller, journal);
        this.files = files;
        this.partners = partners;
        this.reference = reference;
        this.caller = caller;
        this.clock = clock;
    }

    public ScheduleView schedule(SelectionDayId id) {
        var day = desk.toRead(id);
        var snapshot = day.snapshot();
        var arrangement = snapshot.arrangement();
        var people = People.of(
                files, arrangement.guests().invitees().stream().map(Invitee::id).toList());
        var recruiters = partners.recruiters(arrangement.jury().recruiters().stream()
                .map(AvailableRecruiter::id)
                .toList());
        return new ScheduleWriting(snapshot, day.problem(LocalDateTime.now(clock)), people, recruiters).schedule();
    }

    /** What is needed to prepare it; needs of people are for those who arrange the day, and nobody else. */
    public PreparationView preparation(SelectionDayId id) {
        return PreparationView.of(desk.toKeep(id).snapshot());
    }

    /** A recruiter reads no other's schedule. */
    public RecruiterSchedule ofRecruiter(SelectionDayId id, RecruiterId recruiter) {
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, RECRUITER, SYSTEM);
        if (reader.is(RECRUITER) && !reader.person().equals(Optional.of(recruiter.value()))) {
            throw Juries.unknown(recruiter);
        }
        var day = desk.find(id, territory -> reader.is(RECRUITER) || reader.sees(territory))
                .snapshot();
        var arrangement = day.arrangement();
        var told = arrangement.jury().recruiter(recruiter).told();
        var people =
                People.of(files, told.stream().map(PlannedInterview::person).toList());
        return new RecruiterSchedule(
                id.value(),
                arrangement.frame().timetable().date(),
                arrangement.frame().premises().address(),
                told.stream()
                        .sorted(comparing(PlannedInterview::slot))
                        .map(one -> line(one, arrangement, people))
                        .toList());
    }

    private RecruiterSchedule.Line line(PlannedInterview one, Arrangement arrangement, People people) {
        var appointment = arrangement.appointment(one);
        return new RecruiterSchedule.Line(
                appointment.start().toLocalTime(),
                appointment.end().toLocalTime(),
                arrangement.frame().premises().room(one.room()).name(),
                one.person().value(),
                people.name(one.person()),
                people.aims(one.person()).stream()
                        .map(aim -> reference.job(aim).label())
                        .toList(),
                arrangement.guests().invitee(one.person()).attendance());
    }
}
