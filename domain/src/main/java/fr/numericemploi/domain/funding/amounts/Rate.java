package fr.numericemploi.domain.funding.amounts;

import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** An amount that formulas compute with: written in the rules, a fact of the case, or the association's own setting. */
public sealed interface Rate {
    Optional<Money> on(Inquiry about);

    /** What must be known to tell. */
    default Set<Fact<?>> asks() {
        return Set.of();
    }

    /** Which setting may put another amount in its place. */
    default Stream<Setting> settings() {
        return Stream.empty();
    }

    /** As a computation names it. */
    default String said(Money amount) {
        return amount.inFrench() + note(amount);
    }

    /** What a reader must know of where the amount comes from. */
    default String note(Money amount) {
        return "";
    }

    /** This amount alone, and how it is told. */
    default Result result(Inquiry about, Function<Money, String> words) {
        return on(about).map(amount -> Result.of(amount, words.apply(amount))).orElseGet(() -> Result.missing(asks()));
    }

    /** As the rules say. */
    record Fixed(Money rate) implements Rate {
        @Override
        public Optional<Money> on(Inquiry about) {
            return Optional.of(rate);
        }
    }

    /** As the rules say, unless the association knows better. */
    record Standard(Setting setting) implements Rate {
        @Override
        public Optional<Money> on(Inquiry about) {
            return Optional.of(Money.of(new BigDecimal(about.policy(setting.code()))));
        }

        @Override
        public Stream<Setting> settings() {
            return Stream.of(setting);
        }

        @Override
        public String note(Money amount) {
            return amount.equals(setting.standard()) ? "" : " (réglage de l'association)";
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
