package fr.numericemploi.domain.funding.pay;

import static java.util.stream.Collectors.toCollection;

import fr.numericemploi.domain.funding.criteria.Answer;
import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.criteria.Truth;
import fr.numericemploi.domain.funding.facts.Choice;
import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The least pay of a kind of contract, in percent of the minimum wage, for contracts that begin within its dates.
 *
 * @param contract as the choice {@link Choice#CONTRACT} names it
 * @param rows of which the first one that fits counts
 */
public record WageGrid(
        String code,
        String name,
        String contract,
        LocalDate from,
        Optional<LocalDate> until,
        String source,
        Confidence confidence,
        List<WageRow> rows) {
    /** Of 35 hours a week. */
    private static final BigDecimal YEARLY_HOURS = new BigDecimal(1820);

    private static final BigDecimal MONTHS = new BigDecimal(12);

    boolean covers(Inquiry about) {
        var begins = about.value(Day.CONTRACT_ON).or(() -> about.value(Day.DECIDED_ON));
        return about.value(Choice.CONTRACT).filter(contract::equals).isPresent()
                && begins.filter(day -> !day.isBefore(from)
                                && until.map(last -> !day.isAfter(last)).orElse(true))
                        .isPresent();
    }

    Wages wages(Inquiry about, Series hourly) {
        var missing = Stream.<Fact<?>>of(Day.BORN_ON, Day.CONTRACT_ON, Measure.CONTRACT_MONTHS)
                .filter(fact -> about.value(fact).isEmpty())
                .collect(toCollection(LinkedHashSet<Fact<?>>::new));
        rows.forEach(row -> missing.addAll(answer(row, about).missing()));
        return missing.isEmpty() ? told(steps(about, hourly), Set.of()) : told(List.of(), Set.copyOf(missing));
    }

    private Wages told(List<WageStep> steps, Set<Fact<?>> missing) {
        return new Wages(name, source, steps, missing);
    }

    private List<WageStep> steps(Inquiry about, Series hourly) {
        var from = about.value(Day.CONTRACT_ON).orElseThrow();
        var months = about.value(Measure.CONTRACT_MONTHS).orElseThrow().intValue();
        var career = new Career(about.value(Day.BORN_ON).orElseThrow(), from, from.plusMonths(Math.max(1, months)));
        return career.milestones(hourly.changes())
                .flatMap(day -> step(day, career, about, hourly).stream())
                .collect(StepsThatChange::new, StepsThatChange::add, StepsThatChange::addAll)
                .steps();
    }

    private Optional<WageStep> step(LocalDate day, Career career, Inquiry about, Series hourly) {
        return rows.stream()
                .filter(row -> row.fits(career.age(day), career.year(day)))
                .filter(row -> answer(row, about).truth() == Truth.YES)
                .findFirst()
                .flatMap(row -> hourly.on(day).map(smic -> paid(day, row, smic, about)));
    }

    private WageStep paid(LocalDate day, WageRow row, Series.Value smic, Inquiry about) {
        var time = WorkingTime.of(about);
        var month = smic.amount().times(YEARLY_HOURS, MONTHS);
        var words = row.percent() + "\u00a0% du SMIC mensuel de " + month.inFrench() + time.inFrench();
        var step = new WageStep(
                day, row.percent(), time.percentOf(month, row.percent()), words, confidence.and(smic.confidence()));
        return row.branchPercent()
                .map(percent -> branch(step, percent, time, about))
                .orElse(step);
    }

    /** The minimum of the branch, where that is more. */
    private static WageStep branch(WageStep step, int percent, WorkingTime time, Inquiry about) {
        var least = about.value(Measure.BRANCH_MINIMUM).map(minimum -> time.percentOf(Money.of(minimum), percent));
        var words = percent + "\u00a0% du minimum de la branche" + time.inFrench();
        if (least.isEmpty()) {
            return step.saying(step.words() + ", ou " + words + ", qui n'est pas renseigné, s'il est supérieur");
        }
        return least.get().compareTo(step.monthly()) > 0 ? step.of(least.get(), words) : step;
    }

    private static Answer answer(WageRow row, Inquiry about) {
        return row.when().map(criterion -> criterion.answer(about)).orElse(Answer.HOLDS);
    }
}
