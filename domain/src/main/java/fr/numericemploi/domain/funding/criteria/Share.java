package fr.numericemploi.domain.funding.criteria;

import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share of a whole, exactly: a third is a third. */
public record Share(int numerator, int denominator) {
    public Share {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException(numerator + "/" + denominator);
        }
    }

    /** From {@code 1/3} or {@code 50 %}. */
    public static Share read(String typed) {
        var percent = typed.endsWith("%");
        var parts = typed.replace("%", "").strip().split("/");
        return new Share(Integer.parseInt(parts[0].strip()), percent ? 100 : Integer.parseInt(parts[1].strip()));
    }

    public Money of(Money whole) {
        return whole.times(
                BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 12, RoundingMode.HALF_UP));
    }

    public String inFrench() {
        return denominator == 100 ? numerator + "\u00a0%" : numerator + "/" + denominator;
    }

    /** Below zero where the part is less than this share of the whole. */
    int compare(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(denominator)).compareTo(whole.multiply(BigDecimal.valueOf(numerator)));
    }
}
