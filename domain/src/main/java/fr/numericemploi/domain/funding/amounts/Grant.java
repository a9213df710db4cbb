package fr.numericemploi.domain.funding.amounts;

import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Grounds;
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
 * @param grounds of its figures; empty while it can not be told
 */
public record Grant(
        Optional<Money> amount,
        boolean ceiling,
        String words,
        Optional<Money> rest,
        Set<Fact<?>> missing,
        Optional<Grounds> grounds) {
    public static final Grant NOTHING = unknown(Set.of());

    static Grant unknown(Set<Fact<?>> missing) {
        return new Grant(Optional.empty(), false, "", Optional.empty(), missing, Optional.empty());
    }

    static Grant exactly(Money amount, String words) {
        return told(amount, false, words, Optional.empty(), Set.of());
    }

    static Grant atMost(Money amount, String words, Fact<?> limit) {
        return told(amount, true, words, Optional.empty(), Set.of(limit));
    }

    static Grant of(Money amount, String words, Money cost) {
        return told(amount, false, words, Optional.of(cost.minus(amount)), Set.of());
    }

    Grant on(Grounds where) {
        return new Grant(amount, ceiling, words, rest, missing, amount.map(told -> where));
    }

    private static Grant told(Money amount, boolean ceiling, String words, Optional<Money> rest, Set<Fact<?>> missing) {
        return new Grant(Optional.of(amount), ceiling, words, rest, missing, Optional.empty());
    }
}
