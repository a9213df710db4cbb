package fr.numericemploi.domain.funding.reports;

import java.time.LocalDate;
import java.util.Map;

/** The days that a report is about, the last one included. */
public record ReportPeriod(LocalDate from, LocalDate until) {
    private static final int MOST_YEARS = 5;

    public ReportPeriod {
        ReportRule.PERIOD.refuseIf(until.isBefore(from));
        ReportRule.TOO_LONG.refuseIf(!until.isBefore(from.plusYears(MOST_YEARS)), Map.of("max", MOST_YEARS));
    }

    public static ReportPeriod ofYear(int year) {
        return new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The first day that it is not about any more. */
    public LocalDate end() {
        return until.plusDays(1);
    }
}
