package fr.numericemploi.application.commissions.days;

import fr.numericemploi.application.candidates.CandidateProgress;
import fr.numericemploi.application.commissions.planning.PlanSelectionDay;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.Attendance;
import fr.numericemploi.domain.shared.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A published day up to its end: what goes otherwise than planned, who comes, and that it is over. */
@ApplicationService
public class DayConduct {
    private final PlanDesk desk;

    @Inject
    public DayConduct(
            Days days,
            PlanSelectionDay planner,
            CandidateProgress progress,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.desk = new PlanDesk(new DayDesk(days, caller, journal), planner, new FileNews(progress), clock);
    }

    public void start(SelectionDayId id, long version) {
        desk.change(id, version, day -> List.of(day.start(desk.now())));
    }

    /** Takes what happened as given and plans the rest again with the fewest interviews moved; those touched are told. */
    public PlanView replan(SelectionDayId id, long version, ReplanDay what) {
        var day = desk.read(id, version);
        var events = new ArrayList<Event>();
        what.excused().forEach(person -> events.addAll(day.attend(person, Attendance.EXCUSED, desk.now())));
        what.disruptions().forEach(disruption -> events.add(day.disrupt(disruption, desk.now())));
        return desk.plan(day, events);
    }

    /** Several people at the reception note who comes, so that no version is asked for. */
    public void attend(SelectionDayId id, CandidateId person, Attendance attendance) {
        var day = desk.take(id);
        desk.keep(day, day.attend(person, attendance, desk.now()));
    }

    public void close(SelectionDayId id, long version) {
        desk.change(id, version, day -> List.of(day.close()));
    }
}
