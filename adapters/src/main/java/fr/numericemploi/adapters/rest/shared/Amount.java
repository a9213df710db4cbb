package fr.numericemploi.adapters.rest.shared;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money in JSON; the currency may be left out. */
@Schema(name = "Amount")
public record Amount(
        @Schema(examples = "12.50", required = true) BigDecimal amount,
        @Schema(enumeration = "EUR") String currency) {
    private static final String EURO = "EUR";

    public static Amount of(Money money) {
        return new Amount(money.euros(), EURO);
    }

    public Money toMoney() {
        var fields = new Fields();
        var money = fields.required("amount", amount, Money::of);
        fields.optional("currency", currency, Amount::euro);
        fields.refuseIfWrong();
        return money;
    }

    private static String euro(String given) {
        InputRule.NOT_IN_LIST.refuseIf(!given.equals(EURO), Map.of("value", given, "allowed", EURO));
        return given;
    }
}
