package fr.numericemploi.domain.funding.amounts;

import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.shared.Money;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What a formula comes to.
 *
 * @param words how it was computed
 * @param missing what would tell the amount; empty where it is known
 */
record Result(Optional<Money> amount, String words, Set<Fact<?>> missing) {
    static Result of(Money amount, String words) {
        return new Result(Optional.of(amount), words, Set.of());
    }

    static Result missing(Collection<? extends Fact<?>> facts) {
        return new Result(Optional.empty(), "", Set.copyOf(facts));
    }

    /** What else is computed from it, once it is known. */
    Result then(BiFunction<Money, String, Result> more) {
        return amount.map(known -> more.apply(known, words)).orElse(this);
    }
}
