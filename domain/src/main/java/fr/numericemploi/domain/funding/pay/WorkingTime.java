package fr.numericemploi.domain.funding.pay;

import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.facts.Unit;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;

/** How many of the legal 35 hours a week a contract is for: all of them, where its hours are not told. */
record WorkingTime(BigDecimal weekly) {
    private static final BigDecimal LEGAL = new BigDecimal(35);

    static WorkingTime of(Inquiry about) {
        return new WorkingTime(about.value(Measure.WEEKLY_HOURS).orElse(LEGAL).min(LEGAL));
    }

    /** So many percent of what is paid for the legal hours, for these. */
    Money percentOf(Money fullTime, int percent) {
        return fullTime.times(weekly.multiply(BigDecimal.valueOf(percent, 2)), LEGAL);
    }

    String inFrench() {
        return weekly.compareTo(LEGAL) < 0
                ? ", × " + Unit.HOURS.inFrench(weekly) + " / " + Unit.HOURS.inFrench(LEGAL) + " par semaine"
                : "";
    }
}
