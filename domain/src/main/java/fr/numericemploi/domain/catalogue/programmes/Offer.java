package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who gives it, to how many, and at what price.
 *
 * @param bodies able to give it; the first one answers for it
 * @param hourlyCost of one trainee, all taxes included
 * @param fundable whether its cost may be paid by others than the trainee
 */
public record Offer(List<TrainingBodyId> bodies, Optional<Seats> seats, Optional<Money> hourlyCost, boolean fundable) {
    public static final int MOST_BODIES = 20;

    public Offer {
        bodies = Several.distinct(bodies, MOST_BODIES);
        Objects.requireNonNull(seats);
        Objects.requireNonNull(hourlyCost);
    }
}
