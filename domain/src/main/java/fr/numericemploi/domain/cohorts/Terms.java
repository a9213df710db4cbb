package fr.numericemploi.domain.cohorts;

import fr.numericemploi.domain.catalogue.programmes.Offer;
import fr.numericemploi.domain.catalogue.programmes.Seats;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.InseeCode;
import java.util.Map;
import java.util.Objects;

/**
 * What a session is opened with.
 *
 * @param body the training body that gives it
 * @param place the commune where it is given
 * @param applications when people may apply; those who enter late may do so until it ends
 */
public record Terms(TrainingBodyId body, InseeCode place, Period dates, int seats, Period applications) {
    public Terms {
        Objects.requireNonNull(body);
        Objects.requireNonNull(place);
        Objects.requireNonNull(dates);
        Objects.requireNonNull(applications);
        SessionRule.SEATS.refuseIf(seats < 1 || seats > Seats.MOST, Map.of("min", 1, "max", Seats.MOST));
        SessionRule.APPLICATIONS.refuseIf(applications.until().isAfter(dates.until()));
    }

    /** A session is given by a body, and to as many people, as its programme says. */
    void requireWithin(Offer offer) {
        SessionRule.BODY.refuseIf(!offer.bodies().contains(body));
        offer.seats().ifPresent(this::requireWithin);
    }

    private void requireWithin(Seats bounds) {
        SessionRule.SEATS.refuseIf(
                seats < bounds.min() || seats > bounds.max(), Map.of("min", bounds.min(), "max", bounds.max()));
    }
}
