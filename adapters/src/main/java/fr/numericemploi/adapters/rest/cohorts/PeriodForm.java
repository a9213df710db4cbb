package fr.numericemploi.adapters.rest.cohorts;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.cohorts.Period;
import fr.numericemploi.domain.shared.Dates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From one day until another, both included. */
@Schema(name = "Period")
public record PeriodForm(
        @Schema(examples = "2026-09-14", required = true) String from,
        @Schema(examples = "2026-12-18", required = true) String until) {
    static PeriodForm of(Period period) {
        return new PeriodForm(period.from().toString(), period.until().toString());
    }

    Period toPeriod() {
        var fields = new Fields();
        var first = fields.required("from", from, Dates::read);
        var last = fields.required("until", until, Dates::read);
        fields.refuseIfWrong();
        return new Period(first, last);
    }
}
