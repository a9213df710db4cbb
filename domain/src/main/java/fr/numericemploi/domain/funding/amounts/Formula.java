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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How an amount is computed, and told in the words of a counsellor. */
public sealed interface Formula
        permits Formula.Amount,
                Formula.Flat,
                Formula.Hourly,
                Formula.OfCost,
                Formula.Sum,
                Formula.Told,
                Monthly,
                Proportion {
    Result on(Inquiry about);

    /** The amounts that it computes with. */
    default Stream<Rate> rates() {
        return Stream.empty();
    }

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
            return Result.of(each.times(counted), all + capped + " × " + rate.said(each));
        }

        @Override
        public Stream<Rate> rates() {
            return Stream.of(rate);
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
    record Told(Measure amount, Optional<Rate> upTo) implements Formula {
        @Override
        public Result on(Inquiry about) {
            var given = told(about, amount, money -> amount.label() + " : " + money.inFrench(), money -> money);
            return upTo.map(rate -> given.then((money, words) -> capped(money, words, rate, about)))
                    .orElse(given);
        }

        @Override
        public Stream<Rate> rates() {
            return upTo.stream();
        }

        private static Result capped(Money given, String words, Rate ceiling, Inquiry about) {
            return ceiling.result(about, most -> words + ", plafonné à " + ceiling.said(most))
                    .then((most, told) -> Result.of(given.atMost(most), told));
        }
    }

    /** A flat sum. */
    record Flat(Rate amount, String words) implements Formula {
        @Override
        public Result on(Inquiry about) {
            return amount.result(about, paid -> words + amount.note(paid));
        }

        @Override
        public Stream<Rate> rates() {
            return Stream.of(amount);
        }
    }

    /** An amount as it stands. */
    record Amount(Rate amount) implements Formula {
        @Override
        public Result on(Inquiry about) {
            return amount.result(about, amount::said);
        }

        @Override
        public Stream<Rate> rates() {
            return Stream.of(amount);
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

        @Override
        public Stream<Rate> rates() {
            return parts.stream().flatMap(Formula::rates);
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
