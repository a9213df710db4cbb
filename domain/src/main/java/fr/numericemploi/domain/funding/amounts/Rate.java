package fr.numericemploi.domain.funding.amounts;

import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What an hour is paid: by the rules themselves, by a fact of the case, or by the association's own setting. */
public sealed interface Rate {
    Optional<Money> on(Inquiry about);

    /** What must be known to tell. */
    default Set<Fact<?>> asks() {
        return Set.of();
    }

    /** As the rules say. */
    record Fixed(Money rate) implements Rate {
        @Override
        public Optional<Money> on(Inquiry about) {
            return Optional.of(rate);
        }
    }

    /** As the case says. */
    record Told(Measure measure) implements Rate {
        @Override
        public Optional<Money> on(Inquiry about) {
            return about.value(measure).map(Money::of);
        }

        @Override
        public Set<Fact<?>> asks() {
            return Set.of(measure);
        }
    }

    /** As the association was told by the payer. */
    record Chosen(String policy) implements Rate {
        @Override
        public Optional<Money> on(Inquiry about) {
            return Optional.of(Money.of(new BigDecimal(about.policy(policy))));
        }
    }
}
