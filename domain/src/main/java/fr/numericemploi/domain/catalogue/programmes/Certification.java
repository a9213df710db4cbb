package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** @param validUntil the last day of its registration, where it is known */
public record Certification(CertificationCode code, String title, Optional<LocalDate> validUntil) {
    public Certification {
        Objects.requireNonNull(code);
        title = Text.optional(title, 255);
        Objects.requireNonNull(validUntil);
    }

    void requireValidOn(LocalDate day) {
        validUntil.ifPresent(until -> ProgrammeRule.CERTIFICATION_EXPIRED.refuseIf(
                day.isAfter(until), Map.of("certification", code.value(), "until", until, "day", day)));
    }
}
