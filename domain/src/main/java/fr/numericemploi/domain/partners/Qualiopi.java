package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.util.Map;

/** The quality certificate that a training body needs, since 2022, to be paid with public or pooled money. */
public record Qualiopi(String certificate, LocalDate validFrom, LocalDate validUntil) {
    public Qualiopi {
        certificate = Text.required(certificate, 60);
        PartnerRule.QUALIOPI_DATES.refuseIf(
                validUntil.isBefore(validFrom), Map.of("from", validFrom, "until", validUntil));
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
}
