package fr.numericemploi.application.commissions.days;

import fr.numericemploi.application.commissions.planning.PlanSelectionDay;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.shared.Event;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Plans days and keeps them, and tells people's files what happens to them. */
record PlanDesk(DayDesk desk, PlanSelectionDay planner, FileNews news, Clock clock) {
    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    SelectionDay take(SelectionDayId id) {
        return desk.take(id);
    }

    SelectionDay read(SelectionDayId id, long version) {
        return desk.toKeep(id, version);
    }

    void change(SelectionDayId id, long version, Function<SelectionDay, List<Event>> change) {
        var day = read(id, version);
        keep(day, change.apply(day));
    }

    /** @param before what happened first */
    PlanView plan(SelectionDay day, List<Event> before) {
        var plan = planner.plan(day.problem(now()));
        var events = new ArrayList<>(before);
        events.addAll(day.adopt(plan, now()));
        keep(day, events);
        return PlanView.of(plan, events);
    }

    void keep(SelectionDay day, List<Event> events) {
        desk.keep(day, events);
        news.tell(day, events);
    }
}
