package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How what people learnt is assessed, and what they can show for it. */
public record Recognition(
        String assessment,
        Optional<Purpose> purpose,
        boolean certifying,
        List<Certification> certifications,
        Optional<Level> levelOut) {
    public static final int MOST_CERTIFICATIONS = 5;

    public Recognition {
        assessment = Text.optional(assessment, Outline.LONGEST);
        Objects.requireNonNull(purpose);
        certifications = Several.distinct(certifications, MOST_CERTIFICATIONS, Certification::code);
        Objects.requireNonNull(levelOut);
        ProgrammeRule.CERTIFYING.refuseIf(!certifying && !certifications.isEmpty());
    }

    void requireValidOn(LocalDate day) {
        certifications.forEach(certification -> certification.requireValidOn(day));
    }
}
