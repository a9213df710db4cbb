package fr.numericemploi.domain.funding.amounts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.criteria.Share;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.facts.Unit;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How an amount is computed, and told in the words of a counsellor. */
public sealed interface Formula {
    Result on(Inquiry about);

    /** So many hours at such a rate. */
    record Hourly(Measure hours, Optional<BigDecimal> upTo, Rate rate) implements Formula {
        @Override
        public Result on(Inquiry about) {
            var known = about.value(hours);
            var paid = rate.on(about);
            if (known.isEmpty() || paid.isEmpty()) {
                return Result.missing(Stream.concat(
                                Stream.of(hours).filter(fact -> known.isEmpty()),
                                rate.asks().stream().filter(fact -> paid.isEmpty()))
                        .collect(toSet()));
            }
            return paid(known.get(), paid.get());
        }

        private Result paid(BigDecimal given, Money each) {
            var counted = upTo.map(given::min).orElse(given);
            var all = Unit.HOURS.inFrench(counted);
            var capped = counted.compareTo(given) < 0 ? " (plafond, pour " + Unit.HOURS.inFrench(given) + ")" : "";
            return Result.of(each.times(counted), all + capped + " × " + each.inFrench());
        }
    }

    /** A part of what the training costs. */
    record OfCost(Share share) implements Formula {
        @Override
        public Result on(Inquiry about) {
            return told(about, Measure.COST, cost -> share.inFrench() + " du coût réel " + cost.inFrench(), share::of);
        }
    }

    /** What somebody granted. */
    record Told(Measure amount, Optional<Money> upTo) implements Formula {
        @Override
        public Result on(Inquiry about) {
            var ceiling = upTo.map(most -> ", plafonné à " + most.inFrench()).orElse("");
            return told(about, amount, given -> amount.label() + " : " + given.inFrench() + ceiling, given -> upTo.map(
                            given::atMost)
                    .orElse(given));
        }
    }

    /** A flat sum. */
    record Flat(Money amount, String words) implements Formula {
        @Override
        public Result on(Inquiry about) {
            return Result.of(amount, words);
        }
    }

    /** So much a month of full-time training; in proportion to the month's hours where it is part-time. */
    record Monthly(Money amount) implements Formula {
        private static final BigDecimal FULL_TIME = new BigDecimal("30");
        private static final BigDecimal FULL_MONTH = new BigDecimal("151.67");

        @Override
        public Result on(Inquiry about) {
            var weekly = about.value(Measure.TRAINING_WEEKLY_HOURS);
            if (weekly.isEmpty()) {
                return Result.missing(List.of(Measure.TRAINING_WEEKLY_HOURS));
            }
            return weekly.get().compareTo(FULL_TIME) >= 0
                    ? Result.of(amount, amount.inFrench() + " par mois à temps plein")
                    : about.value(Measure.TRAINING_HOURS_THIS_MONTH)
                            .map(this::partTime)
                            .orElseGet(() -> Result.missing(List.of(Measure.TRAINING_HOURS_THIS_MONTH)));
        }

        private Result partTime(BigDecimal hours) {
            var share = hours.divide(FULL_MONTH, 10, RoundingMode.HALF_UP).min(BigDecimal.ONE);
            return Result.of(
                    amount.times(share),
                    "%s × %s / %s par mois"
                            .formatted(Unit.HOURS.inFrench(hours), amount.inFrench(), Unit.HOURS.inFrench(FULL_MONTH)));
        }
    }

    /** Several added up. */
    record Sum(List<Formula> parts) implements Formula {
        @Override
        public Result on(Inquiry about) {
            var results = parts.stream().map(part -> part.on(about)).toList();
            var missing = results.stream()
                    .flatMap(result -> result.missing().stream())
                    .<Fact<?>>map(fact -> fact)
                    .toList();
            return missing.isEmpty() ? added(results) : Result.missing(missing);
        }

        private static Result added(List<Result> results) {
            var sum =
                    results.stream().flatMap(result -> result.amount().stream()).reduce(Money.ZERO, Money::plus);
            return Result.of(sum, results.stream().map(Result::words).collect(joining(" + ")));
        }
    }

    private static Result told(
            Inquiry about, Measure measure, Function<Money, String> words, Function<Money, Money> amount) {
        return about.value(measure)
                .map(Money::of)
                .map(given -> Result.of(amount.apply(given), words.apply(given)))
                .orElseGet(() -> Result.missing(List.of(measure)));
    }
}
