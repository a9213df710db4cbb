package fr.numericemploi.domain.funding.criteria;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What time is counted in. Months and years go from date to date and, where a month has no such day, to its last one. */
public enum Span {
    DAYS(ChronoUnit.DAYS),
    MONTHS(ChronoUnit.MONTHS),
    YEARS(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    Span(ChronoUnit unit) {
        this.unit = unit;
    }

    LocalDate after(LocalDate day, int number) {
        return day.plus(number, unit);
    }
}
