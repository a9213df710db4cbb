package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.commissions.days.Availability;
import fr.numericemploi.domain.commissions.days.Period;
import fr.numericemploi.domain.shared.Times;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the day. */
@Schema(name = "PeriodForm")
public record PeriodForm(
        @Schema(required = true, examples = "09:00") String from,
        @Schema(required = true, examples = "12:30") String to) {

    Period toPeriod() {
        var fields = new Fields();
        var start = fields.required("from", from, Times::read);
        var end = fields.required("to", to, Times::read);
        fields.refuseIfWrong();
        return new Period(start, end);
    }

    /** Where nothing is said, all day. */
    static Availability availability(Fields fields, String field, List<PeriodForm> periods) {
        return periods == null
                ? Availability.ALL_DAY
                : new Availability(fields.each(field, periods, PeriodForm::toPeriod));
    }
}
