package fr.numericemploi.domain.funding.pay;

import fr.numericemploi.domain.shared.Money;
import java.time.LocalDate;

/**
 * The least that is paid from a day on.
 *
 * @param percent of the minimum wage
 * @param words how it is computed
 */
public record WageStep(LocalDate from, int percent, Money monthly, String words) {
    WageStep saying(String other) {
        return new WageStep(from, percent, monthly, other);
    }
}
