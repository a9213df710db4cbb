package fr.numericemploi.domain.funding.facts;

import static fr.numericemploi.domain.funding.facts.Choice.COMPANY_SIZE;
import static fr.numericemploi.domain.funding.facts.Flag.DISABLED_WORKER;
import static fr.numericemploi.domain.funding.facts.Flag.EMPLOYMENT_DUTY;
import static fr.numericemploi.domain.funding.facts.Flag.UNSKILLED;
import static fr.numericemploi.domain.funding.facts.Measure.COMPANY_HOURS;
import static fr.numericemploi.domain.funding.facts.Measure.COST;
import static fr.numericemploi.domain.funding.facts.Measure.HEADCOUNT;
import static fr.numericemploi.domain.funding.facts.Measure.HOURLY_PRICE;
import static fr.numericemploi.domain.funding.facts.Measure.QUALIFICATION_LEVEL;
import static fr.numericemploi.domain.funding.facts.Measure.TEACHING_HOURS;
import static fr.numericemploi.domain.funding.facts.Measure.TRAINING_HOURS;

import fr.numericemploi.domain.shared.HeadcountBracket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;

/** What follows from facts that are known; what was stated stands. */
public final class Derived {
    private static final BigDecimal FIRST_DIPLOMA = BigDecimal.valueOf(3);

    private Derived() {}

    /** Hours in a company are part of the training, and cost nothing. */
    public static Facts from(Facts stated) {
        var company = stated.value(COMPANY_HOURS).orElse(BigDecimal.ZERO);
        var whole = unlessStated(
                stated, TRAINING_HOURS, () -> stated.value(TEACHING_HOURS).map(company::add));
        var taught = unlessStated(whole, TEACHING_HOURS, () -> whole.value(TRAINING_HOURS)
                .map(hours -> hours.subtract(company).max(BigDecimal.ZERO)));
        return aboutTheEmployer(aboutThePerson(unlessStated(taught, COST, () -> cost(taught))));
    }

    /** A recognised disabled worker is one of those whom employers have to employ. */
    private static Facts aboutThePerson(Facts facts) {
        var skilled = unlessStated(facts, UNSKILLED, () -> facts.value(QUALIFICATION_LEVEL)
                .map(level -> level.compareTo(FIRST_DIPLOMA) < 0));
        return unlessStated(
                skilled, EMPLOYMENT_DUTY, () -> facts.value(DISABLED_WORKER).filter(disabled -> disabled));
    }

    /** A number is more exact than the bracket that a company is filed under. */
    private static Facts aboutTheEmployer(Facts facts) {
        return facts.with(
                COMPANY_SIZE,
                facts.value(HEADCOUNT)
                        .map(BigDecimal::intValue)
                        .map(HeadcountBracket::of)
                        .map(HeadcountBracket::name));
    }

    private static Optional<BigDecimal> cost(Facts facts) {
        return facts.value(HOURLY_PRICE).flatMap(price -> facts.value(TEACHING_HOURS)
                .map(hours -> price.multiply(hours).setScale(2, RoundingMode.HALF_UP)));
    }

    private static <T> Facts unlessStated(Facts facts, Fact<T> fact, Supplier<Optional<T>> derived) {
        return facts.value(fact).isPresent() ? facts : facts.with(fact, derived.get());
    }
}
