package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.Objects;

/** How a programme is given. */
public record Delivery(
        String rhythm,
        String alternation,
        TeachingMode teaching,
        EntryMode entry,
        PathKind path,
        List<Language> languages) {
    public static final int MOST_LANGUAGES = 5;

    public Delivery {
        rhythm = Text.optional(rhythm, Outline.LONGEST);
        alternation = Text.optional(alternation, Outline.LONGEST);
        Objects.requireNonNull(teaching);
        Objects.requireNonNull(entry);
        Objects.requireNonNull(path);
        languages = Several.distinct(languages, MOST_LANGUAGES);
    }
}
