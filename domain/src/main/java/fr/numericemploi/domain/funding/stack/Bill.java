package fr.numericemploi.domain.funding.stack;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one person's training really costs, and which schemes may pay of it.
 *
 * @param code tells it from the others of a cohort
 * @param claims one for each scheme
 * @param fixed what a person decided by hand: so much by that scheme, whatever is best
 */
public record Bill(String code, Money cost, List<Claim> claims, Map<SchemeCode, Money> fixed) {
    public Bill {
        claims = List.copyOf(claims);
        fixed = Map.copyOf(fixed);
        StackRule.NO_SUCH_CLAIM.refuseIf(
                !claims.stream().map(Claim::scheme).toList().containsAll(fixed.keySet()), Map.of("bill", code));
        var total = fixed.values().stream().reduce(Money.ZERO, Money::plus);
        StackRule.OVER_COST.refuseIf(total.compareTo(cost) > 0, Map.of("bill", code, "cost", cost.inFrench()));
    }

    public Claim claim(SchemeCode scheme) {
        return claims.stream()
                .filter(claim -> claim.scheme().equals(scheme))
                .findFirst()
                .orElseThrow(() -> StackRule.NO_SUCH_CLAIM.brokenBy(Map.of("bill", code)));
    }

    public Optional<Money> fixed(Claim claim) {
        return Optional.ofNullable(fixed.get(claim.scheme()));
    }
}
