package fr.numericemploi.domain.commissions.engineering;

import java.time.LocalDate;
import java.time.Period;

/**
 * By what people and needs are compared.
 *
 * @param day the day that is looked at
 * @param percent from which fit on, in percent, somebody suits a need
 * @param training how long a training takes, from that day on
 */
public record Yardstick(LocalDate day, int percent, Period training) {
    LocalDate trainedOn() {
        return day.plus(training);
    }
}
