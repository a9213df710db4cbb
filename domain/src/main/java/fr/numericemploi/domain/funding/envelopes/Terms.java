package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Dates;
import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What a funder gives an envelope for.
 *
 * @param reference of the convention by which it was given
 * @param from the first day on which money of it may be reserved
 * @param until the last such day; what was reserved by then is still paid
 */
public record Terms(
        FunderId funder,
        SchemeCode scheme,
        TerritoryCode territory,
        int year,
        String reference,
        LocalDate from,
        LocalDate until) {
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_REFERENCE = 80;

    public Terms {
        Objects.requireNonNull(funder);
        Objects.requireNonNull(scheme);
        Objects.requireNonNull(territory);
        EnvelopeRule.YEAR.refuseIf(
                year < FIRST_YEAR || year > LAST_YEAR, Map.of("min", "" + FIRST_YEAR, "max", "" + LAST_YEAR));
        reference = Text.required(reference, LONGEST_REFERENCE);
        EnvelopeRule.PERIOD.refuseIf(until.isBefore(from));
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code funding.envelope-not-open}, {@code funding.other-scheme} */
    public void requireServing(SchemeCode wanted, LocalDate day) {
        EnvelopeRule.OTHER_SCHEME.refuseIf(
                !scheme.equals(wanted), Map.of("envelope", reference, "scheme", scheme.value()));
        EnvelopeRule.NOT_OPEN.refuseIf(
                day.isBefore(from) || day.isAfter(until),
                Map.of("envelope", reference, "from", Dates.inFrench(from), "until", Dates.inFrench(until)));
    }
}
