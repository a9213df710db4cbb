package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The companies' needs as the other contexts look them up, today or on any day before. It asks for a known caller only: how
 * far that caller sees is decided by the use case that looks up.
 */
@ApplicationService
public class OpenNeeds {
    private final NeedHistory history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public OpenNeeds(NeedHistory history, CurrentCaller caller, Clock clock) {
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** The needs that were open when that day ended, and for which somebody could still start on it or later. */
    public List<NeedFacts> on(TerritoryCode territory, LocalDate day) {
        caller.get();
        var end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return history.openAt(territory, end, day);
    }
}
