package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * That a paper was received.
 *
 * @param dated the day that it bears
 * @param arrivedOn when it came: that decides whether it came late
 * @param reference by which it is found again
 */
public record Receipt(LocalDate dated, LocalDate arrivedOn, String reference, UUID author, Instant at) {
    private static final int LONGEST_REFERENCE = 120;

    public Receipt {
        Objects.requireNonNull(dated);
        Objects.requireNonNull(arrivedOn);
        reference = Nir.refusedAs(Text.required(reference, LONGEST_REFERENCE));
        Objects.requireNonNull(author);
        Objects.requireNonNull(at);
    }
}
