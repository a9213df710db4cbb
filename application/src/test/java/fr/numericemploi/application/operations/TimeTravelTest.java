package fr.numericemploi.application.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeTravelTest {
    private static final Instant THEN = Instant.parse("2016-01-04T08:00:00Z");

    private final InMemoryClock clock = new InMemoryClock();
    private final CurrentCaller caller = new CurrentCaller();

    @Test
    void anAdministratorSetsTheClockWhereTheInstallationAllowsIt() {
        caller.set(Callers.anAdministrator());
        var travel = travel(true);

        travel.travelTo(THEN);

        assertThat(travel.time()).isBefore(THEN.plusSeconds(60));
    }

    @Test
    void elsewhereThereIsNoSuchThing() {
        caller.set(Callers.anAdministrator());

        assertThatThrownBy(() -> travel(false).travelTo(THEN)).hasMessageContaining("n'existe pas");
    }

    @Test
    void nobodyElseDoes() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));

        assertThatThrownBy(() -> travel(true).comeBack()).hasMessageContaining("rôle");
    }

    private TimeTravel travel(boolean allowed) {
        return new TimeTravel(clock, clock, new TravelSettings(allowed), caller);
    }
}
