package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.Text;
import java.time.Instant;
import java.util.Objects;

/**
 * Where a need was taken over from.
 *
 * @param source the system that published it
 * @param offer its id there
 * @param nature what that system calls the contract's nature: a POE, an apprenticeship …
 * @param updatedAt when it was last changed there
 */
public record Origin(Source source, String offer, String nature, Instant updatedAt) {
    public Origin {
        Objects.requireNonNull(source);
        offer = Text.required(offer, 40);
        nature = Text.optional(nature, 80);
        Objects.requireNonNull(updatedAt);
    }

    /** Systems whose offers can be taken over. */
    public enum Source {
        FRANCE_TRAVAIL
    }
}
