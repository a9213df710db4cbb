package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Which information notice the person was given, and when: before any data were sent. */
public record Consent(String noticeVersion, LocalDate givenOn) {
    public Consent {
        noticeVersion = Nir.refusedAs(Text.required(noticeVersion, 40));
        Objects.requireNonNull(givenOn);
    }

    /** The day itself, refused where the notice would be given only later. */
    public static LocalDate givenOn(LocalDate day, LocalDate today) {
        CandidateRule.CONSENT_FUTURE.refuseIf(day.isAfter(today), Map.of("date", day));
        return day;
    }
}
