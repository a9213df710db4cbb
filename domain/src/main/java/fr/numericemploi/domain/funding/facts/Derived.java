package fr.numericemploi.domain.funding.facts;

import static fr.numericemploi.domain.funding.facts.Measure.COMPANY_HOURS;
import static fr.numericemploi.domain.funding.facts.Measure.COST;
import static fr.numericemploi.domain.funding.facts.Measure.HOURLY_PRICE;
import static fr.numericemploi.domain.funding.facts.Measure.TEACHING_HOURS;
import static fr.numericemploi.domain.funding.facts.Measure.TRAINING_HOURS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;

/** What follows from facts that are known; what was stated stands. */
public final class Derived {
    private Derived() {}

    /** Hours in a company are part of the training, and cost nothing. */
    public static Facts from(Facts stated) {
        var company = stated.value(COMPANY_HOURS).orElse(BigDecimal.ZERO);
        var whole = unlessStated(
                stated, TRAINING_HOURS, () -> stated.value(TEACHING_HOURS).map(company::add));
        var taught = unlessStated(whole, TEACHING_HOURS, () -> whole.value(TRAINING_HOURS)
                .map(hours -> hours.subtract(company).max(BigDecimal.ZERO)));
        return unlessStated(taught, COST, () -> cost(taught));
    }

    private static Optional<BigDecimal> cost(Facts facts) {
        return facts.value(HOURLY_PRICE).flatMap(price -> facts.value(TEACHING_HOURS)
                .map(hours -> price.multiply(hours).setScale(2, RoundingMode.HALF_UP)));
    }

    private static Facts unlessStated(Facts facts, Measure fact, Supplier<Optional<BigDecimal>> derived) {
        return facts.value(fact).isPresent() ? facts : facts.with(fact, derived.get());
    }
}
