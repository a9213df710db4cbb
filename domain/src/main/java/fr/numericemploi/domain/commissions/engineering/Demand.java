package fr.numericemploi.domain.commissions.engineering;

import fr.numericemploi.domain.candidates.pool.Wanted;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeededJob;
import java.time.LocalDate;

/**
 * A company's need, as it is compared with people.
 *
 * @param posts those not yet filled
 * @param from the first day somebody could start
 */
public record Demand(NeedId need, NeededJob job, int posts, LocalDate from, Wanted wanted) {
    boolean isStatedInRome3() {
        return job.version().value().startsWith("3");
    }

    /** A need whose first day has passed is a need of now. */
    Quarter quarter(LocalDate today) {
        return Quarter.of(from.isBefore(today) ? today : from);
    }
}
