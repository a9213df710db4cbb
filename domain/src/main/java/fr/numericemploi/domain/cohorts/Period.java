package fr.numericemploi.domain.cohorts;

import java.time.LocalDate;
import java.util.Objects;

/** From one day until another, both included. */
public record Period(LocalDate from, LocalDate until) {
    public Period {
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        SessionRule.PERIOD.refuseIf(until.isBefore(from));
    }
}
