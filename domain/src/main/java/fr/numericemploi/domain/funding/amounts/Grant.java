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
 * @param missing facts that would tell it, or tell it exactly
 */
public record Grant(Optional<Money> amount, boolean ceiling, String words, Set<Fact<?>> missing) {
    public static final Grant NOTHING = new Grant(Optional.empty(), false, "", Set.of());

    static Grant unknown(Set<Fact<?>> missing) {
        return new Grant(Optional.empty(), false, "", missing);
    }

    static Grant exactly(Money amount, String words) {
        return new Grant(Optional.of(amount), false, words, Set.of());
    }
}
