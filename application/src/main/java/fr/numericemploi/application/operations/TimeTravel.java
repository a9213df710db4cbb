package fr.numericemploi.application.operations;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Lets an administrator set the clock, so that a demonstration or a test plays months in minutes. */
@ApplicationService
public class TimeTravel {
    private final MovableClock movable;
    private final Clock clock;
    private final TravelSettings settings;
    private final CurrentCaller caller;

    @Inject
    public TimeTravel(MovableClock movable, Clock clock, TravelSettings settings, CurrentCaller caller) {
        this.movable = movable;
        this.clock = clock;
        this.settings = settings;
        this.caller = caller;
    }

    public Instant time() {
        requireTraveller();
        return clock.instant();
    }

    public void travelTo(Instant there) {
        requireTraveller();
        movable.travelTo(there);
    }

    public void comeBack() {
        requireTraveller();
        movable.comeBack();
    }

    private void requireTraveller() {
        caller.get().require(Role.ADMINISTRATOR);
        InputRule.UNKNOWN.refuseIf(!settings.allowed(), Map.of("what", "Le réglage", "id", "clock"));
    }
}
