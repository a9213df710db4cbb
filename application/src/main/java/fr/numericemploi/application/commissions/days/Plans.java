package fr.numericemploi.application.commissions.days;

import fr.numericemploi.application.candidates.CandidateProgress;
import fr.numericemploi.application.commissions.planning.PlanSelectionDay;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.PlanRule;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Who is seen when, where and by whom: computed as often as the coordinator likes, corrected by hand, published once. */
@ApplicationService
public class Plans {
    private final PlanDesk desk;

    @Inject
    public Plans(
            Days days,
            PlanSelectionDay planner,
            CandidateProgress progress,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.desk = new PlanDesk(new DayDesk(days, caller, journal), planner, new FileNews(progress), clock);
    }

    /** Plans the day or, once it is published, plans it again with the fewest interviews moved. */
    public PlanView compute(SelectionDayId id, long version) {
        return desk.plan(desk.read(id, version), List.of());
    }

    public void pin(SelectionDayId id, long version, CandidateId person, boolean pin) {
        desk.change(id, version, day -> List.of(day.pin(person, pin)));
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation the {@link PlanRule} that the move would break */
    public void move(SelectionDayId id, long version, MoveInterview move) {
        desk.change(id, version, day -> day.move(interview(day, move), desk.now()));
    }

    public void exclude(SelectionDayId id, long version, CandidateId person, boolean out) {
        desk.change(id, version, day -> day.exclude(person, out));
    }

    /** Invites everybody, once. */
    public void publish(SelectionDayId id, long version) {
        desk.change(id, version, day -> day.publish(desk.now()));
    }

    private static PlannedInterview interview(SelectionDay day, MoveInterview move) {
        var timetable = day.snapshot().arrangement().frame().timetable();
        return new PlannedInterview(move.person(), move.panel(), timetable.slotAt(move.start()), move.room());
    }
}
