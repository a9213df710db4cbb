package fr.numericemploi.domain.catalogue.needs;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The days on which somebody could start: the first one and, where there is one, the last. */
public record StartWindow(LocalDate from, Optional<LocalDate> until) {
    public StartWindow {
        Objects.requireNonNull(from);
        NeedRule.START.refuseIf(until.filter(from::isAfter).isPresent());
    }
}
