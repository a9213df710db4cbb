package fr.numericemploi.adapters.rest.catalogue.needs;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.needs.SalaryPeriod;
import fr.numericemploi.domain.catalogue.needs.SalaryRange;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gross pay, from the least to the most. */
@Schema(name = "NeedSalaryForm")
public record SalaryForm(
        @Schema(required = true) AmountForm from,
        @Schema(required = true) AmountForm to,

        @Schema(
                enumeration = {"HOUR", "MONTH", "YEAR"},
                required = true)
        String period) {

    SalaryRange toRange() {
        var fields = new Fields();
        var least = fields.required("from", from, AmountForm::toMoney);
        var most = fields.required("to", to, AmountForm::toMoney);
        var per = fields.required("period", period, Fields.oneOf(SalaryPeriod.class));
        fields.refuseIfWrong();
        return new SalaryRange(least, most, per);
    }

    @Schema(name = "NeedAmountForm")
    public record AmountForm(
            @Schema(examples = "28000.00", required = true) BigDecimal amount,

            @Schema(
                    enumeration = {"EUR"},
                    required = true)
            String currency) {
        Money toMoney() {
            var fields = new Fields();
            var money = fields.required("amount", amount, Money::of);
            fields.required("currency", currency, AmountForm::euros);
            fields.refuseIfWrong();
            return money;
        }

        private static String euros(String currency) {
            return Fields.oneOf(Currency.class).apply(currency).name();
        }
    }

    private enum Currency {
        EUR
    }
}
