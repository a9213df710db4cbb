package fr.numericemploi.domain.funding.filings;

import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What became of a filing at the portal.
 *
 * @param words the reference that the portal gave or, where it refused, why
 */
public record FilingOutcome(String words, LocalDate on, UUID author) {
    public static final int LONGEST = 200;

    public FilingOutcome {
        words = Nir.refusedAs(Text.required(words, LONGEST));
        Objects.requireNonNull(on);
        Objects.requireNonNull(author);
    }
}
