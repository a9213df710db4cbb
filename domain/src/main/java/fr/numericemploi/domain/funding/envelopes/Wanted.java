package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** How much of what stands on an account: of money and hours, the one that is not said follows from the other. */
public record Wanted(Optional<Money> amount, Optional<BigDecimal> hours) {
    public static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty());

    Portion of(Portion there) {
        if (amount.isPresent()) {
            return hours.map(said -> new Portion(amount.get(), said)).orElseGet(() -> there.worth(amount.get()));
        }
        return hours.map(said -> there.hours().signum() == 0 ? Portion.NOTHING : there.part(said, there.hours()))
                .orElse(there);
    }
}
