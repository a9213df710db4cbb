package fr.numericemploi.domain.funding.amounts;

import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.shared.Money;
import java.util.Optional;
import java.util.Set;

/**
 * What a scheme pays.
 *
 * @param amount empty while it can not be told
 * @param ceiling whether it is only the most that it may be
 * @param words how it is computed
 * @param rest of the real cost that it leaves to others; empty where there is no such cost, or it is unknown
 * @param missing facts that would tell it, or tell it exactly
 */
public record Grant(Optional<Money> amount, boolean ceiling, String words, Optional<Money> rest, Set<Fact<?>> missing) {
    public static final Grant NOTHING = unknown(Set.of());

    static Grant unknown(Set<Fact<?>> missing) {
        return new Grant(Optional.empty(), false, "", Optional.empty(), missing);
    }

    static Grant exactly(Money amount, String words) {
        return new Grant(Optional.of(amount), false, words, Optional.empty(), Set.of());
    }

    static Grant atMost(Money amount, String words, Fact<?> limit) {
        return new Grant(Optional.of(amount), true, words, Optional.empty(), Set.of(limit));
    }

    static Grant of(Money amount, String words, Money cost) {
        return new Grant(Optional.of(amount), false, words, Optional.of(cost.minus(amount)), Set.of());
    }
}
