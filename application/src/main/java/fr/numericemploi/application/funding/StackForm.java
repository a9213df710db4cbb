package fr.numericemploi.application.funding;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whose training is to be paid, and from what.
 *
 * @param people one person, or those of a cohort; each once
 * @param purses what envelopes are taken to hold; what those of the territory do hold, where none are given. A scheme that
 *     none of them serves has no limit but its own
 * @param territory whose envelopes count; one's own, for whom has one
 * @param conditional whether schemes may pay that still want facts or papers
 */
public record StackForm(List<Person> people, List<Purse> purses, String territory, boolean conditional) {
    private static final int MOST = 1_000;

    /** @param fixed what somebody decided by hand: so many euros, by the scheme's code */
    public record Person(FundingForm about, Map<String, BigDecimal> fixed) {
        FundingForm asked() {
            var fields = new Fields();
            var asked = fields.required("about", about, given -> given);
            fields.refuseIfWrong();
            return asked;
        }

        Map<SchemeCode, Money> byHand() {
            var fields = new Fields();
            var amounts = new HashMap<SchemeCode, Money>();
            Optional.ofNullable(fixed)
                    .orElse(Map.of())
                    .forEach((scheme, euros) ->
                            amounts.put(new SchemeCode(scheme), fields.required("fixed." + scheme, euros, Money::of)));
            fields.refuseIfWrong();
            return amounts;
        }
    }

    /** @param schemes the codes of those that it pays for */
    public record Purse(String code, List<String> schemes, BigDecimal left) {
        StackPurse toPurse() {
            var fields = new Fields();
            var name = fields.required("code", code, given -> given);
            var served = fields.each("schemes", schemes, SchemeCode::new);
            var money = fields.required("left", left, Money::of);
            fields.refuseIfWrong();
            return new StackPurse(name, served, money);
        }
    }

    <T> List<T> each(Function<Person, T> read) {
        var fields = new Fields();
        var given = fields.required("people", people, list -> list);
        fields.refuseIfWrong();
        Fields.blaming("people", () -> sized(given));
        var each = fields.each("people", given, read);
        fields.refuseIfWrong();
        return each;
    }

    Optional<List<StackPurse>> toPurses() {
        return Optional.ofNullable(purses).map(StackForm::read);
    }

    TerritoryCode toTerritory() {
        var fields = new Fields();
        var code = fields.required("territory", territory, TerritoryCode::new);
        fields.refuseIfWrong();
        return code;
    }

    private static List<StackPurse> read(List<Purse> purses) {
        var fields = new Fields();
        var each = fields.each("purses", purses, Purse::toPurse);
        fields.refuseIfWrong();
        return each;
    }

    private static List<Person> sized(List<Person> people) {
        InputRule.OUT_OF_RANGE.refuseIf(
                people.isEmpty() || people.size() > MOST, Map.of("value", people.size(), "min", 1, "max", MOST));
        return people;
    }
}
