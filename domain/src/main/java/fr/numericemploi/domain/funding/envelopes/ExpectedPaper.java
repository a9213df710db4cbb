package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.funding.facts.Paper;
import fr.numericemploi.domain.shared.Dates;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper of a commitment's file.
 *
 * @param dueOn the day by which it is wanted
 * @param before the step that can not be done without it
 * @param notBefore the earliest day that it may bear
 * @param remindOn when somebody is asked for it: once before it is due, and once when it is late
 */
public record ExpectedPaper(
        Paper paper,
        LocalDate dueOn,
        Step before,
        Optional<LocalDate> notBefore,
        Optional<LocalDate> remindOn,
        Optional<Receipt> received) {
    public ExpectedPaper {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(dueOn);
        Objects.requireNonNull(before);
        Objects.requireNonNull(notBefore);
        Objects.requireNonNull(remindOn);
        Objects.requireNonNull(received);
    }

    public boolean cameLate() {
        return received.filter(receipt -> receipt.arrivedOn().isAfter(dueOn)).isPresent();
    }

    boolean hinders(Step step) {
        return received.isEmpty() && before.compareTo(step) <= 0;
    }

    ExpectedPaper received(Receipt receipt, LocalDate today) {
        EnvelopeRule.PAPER_OF_THE_FUTURE.refuseIf(receipt.dated().isAfter(receipt.arrivedOn())
                || receipt.arrivedOn().isAfter(today));
        notBefore.ifPresent(earliest -> EnvelopeRule.PAPER_TOO_OLD.refuseIf(
                receipt.dated().isBefore(earliest),
                Map.of("after", Dates.inFrench(earliest), "dated", Dates.inFrench(receipt.dated()))));
        return new ExpectedPaper(paper, dueOn, before, notBefore, Optional.empty(), Optional.of(receipt));
    }

    boolean isToRemind(LocalDate today) {
        return remindOn.filter(day -> !day.isAfter(today)).isPresent();
    }

    ExpectedPaper reminded(LocalDate today) {
        var whenLate = Optional.of(dueOn.plusDays(1)).filter(day -> day.isAfter(today));
        return new ExpectedPaper(paper, dueOn, before, notBefore, whenLate, received);
    }
}
