package fr.numericemploi.application.commissions.days;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.partners.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reminds people of tomorrow. */
@ApplicationService
public class DayReminders {
    private final Days days;
    private final DayDesk desk;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public DayReminders(Days days, CurrentCaller caller, Journal journal, Clock clock) {
        this.days = days;
        this.desk = new DayDesk(days, caller, journal);
        this.caller = caller;
        this.clock = clock;
    }

    public void remindOfTomorrow() {
        caller.get().require(Role.SYSTEM);
        days.toRemind(LocalDate.now(clock).plusDays(1)).forEach(day -> desk.keep(day, List.of(day.remind())));
    }
}
