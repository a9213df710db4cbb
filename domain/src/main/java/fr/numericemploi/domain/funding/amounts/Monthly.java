package fr.numericemploi.domain.funding.amounts;

import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.facts.Unit;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * So much a month of full-time training; in proportion to the month's hours where it is part-time. What was missed without a
 * reason is taken off in proportion to those hours.
 *
 * @param whole what a month of full-time training is paid
 */
public record Monthly(Formula whole) implements Formula {
    private static final BigDecimal FULL_TIME = new BigDecimal("30");
    private static final BigDecimal FULL_MONTH = new BigDecimal("151.67");

    @Override
    public Result on(Inquiry about) {
        var absence = about.value(Measure.UNJUSTIFIED_ABSENCE_HOURS).filter(hours -> hours.signum() > 0);
        var due = knowing(
                Measure.TRAINING_WEEKLY_HOURS,
                about,
                weekly -> weekly.compareTo(FULL_TIME) < 0 ? partTime(about) : fullTime(about));
        return absence.map(missed -> due.then((paid, words) ->
                        knowing(Measure.TRAINING_HOURS_THIS_MONTH, about, hours -> less(missed, hours, paid, words))))
                .orElse(due);
    }

    @Override
    public Stream<Rate> rates() {
        return whole.rates();
    }

    private Result fullTime(Inquiry about) {
        return whole.on(about).then((month, words) -> Result.of(month, words + " par mois à temps plein"));
    }

    private Result partTime(Inquiry about) {
        return whole.on(about)
                .then((month, words) ->
                        knowing(Measure.TRAINING_HOURS_THIS_MONTH, about, hours -> partOf(month, words, hours)));
    }

    private static Result partOf(Money month, String words, BigDecimal hours) {
        return Result.of(
                month.times(hours.min(FULL_MONTH), FULL_MONTH),
                "%s × %s / %s par mois".formatted(inFrench(hours), words, inFrench(FULL_MONTH)));
    }

    /** Nothing is left where more was missed than there was. */
    private static Result less(BigDecimal missed, BigDecimal hours, Money paid, String words) {
        var held = missed.compareTo(hours) < 0 ? paid.times(missed, hours) : paid;
        return Result.of(
                paid.minus(held),
                "%s − %s (%s d'absence non justifiée sur %s)"
                        .formatted(words, held.inFrench(), inFrench(missed), inFrench(hours)));
    }

    private static Result knowing(Measure measure, Inquiry about, Function<BigDecimal, Result> then) {
        return about.value(measure).map(then).orElseGet(() -> Result.missing(List.of(measure)));
    }

    private static String inFrench(BigDecimal hours) {
        return Unit.HOURS.inFrench(hours);
    }
}
