package fr.numericemploi.domain.funding.stack;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.shared.Money;
import java.util.Optional;
import java.util.Set;

/**
 * What a scheme may pay of somebody's training.
 *
 * @param most by its rate, its hours and its cap
 * @param order schemes of a lower number pay first
 * @param notWith schemes with which it can not be combined
 * @param purses the codes of those that it may be paid from; none where it has no envelope
 */
public record Claim(SchemeCode scheme, Money most, int order, Set<SchemeCode> notWith, Set<String> purses) {
    public Claim {
        notWith = Set.copyOf(notWith);
        purses = Set.copyOf(purses);
    }

    boolean mayBePaidFrom(Optional<String> purse) {
        return purse.map(purses::contains).orElse(purses.isEmpty());
    }

    public boolean excludes(Claim other) {
        return notWith.contains(other.scheme) || other.notWith.contains(scheme);
    }
}
