package fr.numericemploi.domain.catalogue.needs;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The last word on a need.
 *
 * @param at when anything about it last changed
 * @param confirmedOn when the company last said that it stands
 * @param staleOn the first day on which that no longer holds
 */
public record Standing(Instant at, LocalDate confirmedOn, LocalDate staleOn) {
    Standing changed(Instant now) {
        return new Standing(now, confirmedOn, staleOn);
    }

    Standing until(LocalDate day) {
        return new Standing(at, confirmedOn, day);
    }
}
