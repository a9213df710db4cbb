package fr.numericemploi.adapters.rest.catalogue.needs;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.needs.SalaryPeriod;
import fr.numericemploi.domain.catalogue.needs.SalaryRange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gross pay, from the least to the most. */
@Schema(name = "NeedSalaryForm")
public record SalaryForm(
        @Schema(required = true) Amount from,
        @Schema(required = true) Amount to,

        @Schema(
                enumeration = {"HOUR", "MONTH", "YEAR"},
                required = true)
        String period) {

    SalaryRange toRange() {
        var fields = new Fields();
        var least = fields.required("from", from, Amount::toMoney);
        var most = fields.required("to", to, Amount::toMoney);
        var per = fields.required("period", period, Fields.oneOf(SalaryPeriod.class));
        fields.refuseIfWrong();
        return new SalaryRange(least, most, per);
    }
}
