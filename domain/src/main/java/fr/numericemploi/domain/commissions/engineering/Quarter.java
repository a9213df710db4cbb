package fr.numericemploi.domain.commissions.engineering;

import java.time.LocalDate;

/** A quarter of the civil year, written {@code 2016-T2}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    @Override
    public int compareTo(Quarter other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return year + "-T" + number;
    }
}
