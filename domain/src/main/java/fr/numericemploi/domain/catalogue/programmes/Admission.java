package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.Objects;

/** Who may take part. */
public record Admission(
        List<PublicCode> publics,
        String publicNote,
        String prerequisites,
        Level levelIn,
        boolean levelRequired,
        String disabilityAccess) {
    public static final int MOST_PUBLICS = 10;
    public static final int LONGEST_NOTE = 1_000;

    public Admission {
        publics = Several.distinct(publics, MOST_PUBLICS);
        publicNote = Text.optional(publicNote, LONGEST_NOTE);
        prerequisites = Text.optional(prerequisites, Outline.LONGEST);
        Objects.requireNonNull(levelIn);
        disabilityAccess = Text.optional(disabilityAccess, LONGEST_NOTE);
    }
}
