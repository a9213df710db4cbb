package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.facts.Paper;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A paper that a scheme wants in the file of every person it pays for.
 *
 * @param before the step that can not be done without it
 * @param due the day by which it is wanted
 * @param youngerThan how many months old it may be when the training starts, at most; of any age, where nothing is said
 */
public record PaperRule(Paper paper, Step before, Due due, Optional<Integer> youngerThan, String source) {
    /** @param days after that day; before it, where below zero */
    public record Due(Day from, int days) {
        LocalDate on(Facts training) {
            return training.value(from).orElseThrow().plusDays(days);
        }
    }

    /**
     * @param training the day of the decision, and those on which the training starts and ends
     * @param reminder so long before it is due, who has it is asked for it; an employer is not
     */
    public ExpectedPaper expected(Facts training, Period reminder) {
        var start = training.value(Day.STARTS_ON).orElseThrow();
        var notBefore = youngerThan.map(months -> start.minusMonths(months).plusDays(1));
        var dueOn = due.on(training);
        var remindOn =
                Optional.of(dueOn.minus(reminder)).filter(day -> paper.isOfTheTraining() || paper.isOfThePerson());
        return new ExpectedPaper(paper, dueOn, before, notBefore, remindOn, Optional.empty());
    }
}
