package fr.numericemploi.domain.funding.facts;

import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What a measure counts, and how French writes so many of it. */
public enum Unit {
    HOURS("h"),
    HOURS_A_WEEK("h par semaine"),
    DAYS("jours"),
    MONTHS("mois"),
    YEARS("ans"),
    PEOPLE("personnes"),
    EUROS("€"),
    PERCENT("%"),
    NUMBER("");

    private static final String NO_BREAK = "\u00a0";

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    public String inFrench(BigDecimal value) {
        if (this == EUROS) {
            return Money.of(value.setScale(2, RoundingMode.HALF_UP)).inFrench();
        }
        var shortest = value.stripTrailingZeros();
        var digits = String.format(Locale.FRANCE, "%,." + Math.max(0, shortest.scale()) + "f", shortest);
        return symbol.isEmpty() ? digits : digits + NO_BREAK + symbol;
    }
}
