package fr.numericemploi.domain.funding.amounts;

import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.facts.Unit;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * So many percent of an amount of the case, within bounds.
 *
 * @param percent the policy that tells how many
 */
public record Proportion(Measure of, String percent, Rate least, Rate most) implements Formula {
    private static final BigDecimal WHOLE = new BigDecimal(100);

    @Override
    public Result on(Inquiry about) {
        return about.value(of)
                .map(amount -> part(Money.of(amount), new BigDecimal(about.policy(percent))))
                .map(part -> part.then((amount, words) -> bounded(amount, words, about)))
                .orElseGet(() -> Result.missing(List.of(of)));
    }

    @Override
    public Stream<Rate> rates() {
        return Stream.of(least, most);
    }

    private Result part(Money amount, BigDecimal share) {
        var words = "%s de %s, %s".formatted(Unit.PERCENT.inFrench(share), amount.inFrench(), of.label());
        return Result.of(amount.times(share, WHOLE), words);
    }

    private Result bounded(Money amount, String words, Inquiry about) {
        return least.result(about, floor -> ", au moins " + least.said(floor))
                .then((floor, atLeast) ->
                        amount.compareTo(floor) < 0 ? told(floor, words + atLeast) : atMost(amount, words, about));
    }

    private Result atMost(Money amount, String words, Inquiry about) {
        return most.result(about, top -> ", au plus " + most.said(top))
                .then((top, atMost) -> amount.compareTo(top) > 0 ? told(top, words + atMost) : told(amount, words));
    }

    private static Result told(Money amount, String why) {
        return Result.of(amount, amount.inFrench() + " (" + why + ")");
    }
}
