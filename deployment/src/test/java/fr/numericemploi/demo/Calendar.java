package fr.numericemploi.demo;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One month of the association: prescriptions in its first days, the marathon day on the third Thursday, then the
 * commission, then companies' contact requests.
 *
 * @param index from 0
 */
record Calendar(int index) {
    static final int MONTHS = 24;
    private static final YearMonth FIRST = YearMonth.of(2016, 1);

    YearMonth month() {
        return FIRST.plusMonths(index);
    }

    LocalDate opening() {
        return workday(month().atDay(2));
    }

    LocalDate bySystem() {
        return workday(month().atDay(4));
    }

    LocalDate byFile() {
        return workday(month().atDay(6));
    }

    LocalDate review() {
        return workday(month().atDay(7));
    }

    LocalDate publication() {
        return marathon().minusDays(6);
    }

    LocalDate marathon() {
        return month().atDay(1).with(dayOfWeekInMonth(3, DayOfWeek.THURSDAY));
    }

    LocalDate sitting() {
        return marathon().plusDays(5);
    }

    LocalDate contacts() {
        return marathon().plusDays(6);
    }

    LocalDate answers() {
        return marathon().plusDays(8);
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
