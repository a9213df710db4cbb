package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.domain.catalogue.needs.Standing;
import java.time.Clock;
import java.time.LocalDate;

/** Until when a company's word holds that is given now. */
record NeedClock(Clock clock, NeedSettings settings) {
    LocalDate today() {
        return LocalDate.now(clock);
    }

    Standing now() {
        return new Standing(clock.instant(), today(), today().plus(settings.confirmation()));
    }

    /** The last day of which companies are asked today. */
    LocalDate askUntil() {
        return today().plus(settings.reminder());
    }
}
