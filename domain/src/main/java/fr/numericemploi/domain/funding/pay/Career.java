package fr.numericemploi.domain.funding.pay;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody's way through a contract. A birthday counts from the first of the month after it; the age on the first day of
 * the contract counts at once.
 */
record Career(LocalDate born, LocalDate from, LocalDate until) {
    int age(LocalDate day) {
        var reached =
                ages().filter(age -> !birthdayCounts(age).isAfter(day)).max().orElse(0);
        return Math.max(reached, ageAtStart());
    }

    int year(LocalDate day) {
        return Period.between(from, day).getYears() + 1;
    }

    /** The first day, and each later day on which age, year or an amount may change. */
    Stream<LocalDate> milestones(Stream<LocalDate> revaluations) {
        var birthdays = ages().mapToObj(this::birthdayCounts);
        var anniversaries = IntStream.rangeClosed(1, 4).mapToObj(from::plusYears);
        return Stream.of(Stream.of(from), birthdays, anniversaries, revaluations)
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(from) && day.isBefore(until))
                .distinct()
                .sorted();
    }

    private int ageAtStart() {
        return (int) ages().filter(age -> !born.plusYears(age).isAfter(from)).count();
    }

    private LocalDate birthdayCounts(int age) {
        return YearMonth.from(born.plusYears(age)).plusMonths(1).atDay(1);
    }

    private static IntStream ages() {
        return IntStream.rangeClosed(1, 120);
    }
}
