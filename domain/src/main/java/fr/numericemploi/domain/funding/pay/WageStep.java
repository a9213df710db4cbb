package fr.numericemploi.domain.funding.pay;

import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.shared.Money;
import java.time.LocalDate;

/**
 * The least that is paid from a day on.
 *
 * @param percent of the minimum wage
 * @param words how it is computed
 * @param confidence in the least sure of its figures
 */
public record WageStep(LocalDate from, int percent, Money monthly, String words, Confidence confidence) {
    WageStep saying(String other) {
        return of(monthly, other);
    }

    WageStep of(Money other, String how) {
        return new WageStep(from, percent, other, how, confidence);
    }
}
