package fr.numericemploi.domain.funding.criteria;

import fr.numericemploi.domain.funding.facts.Choice;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Flag;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.funding.facts.Paper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a rule asks of a case. The vocabulary is closed and small, so that rule files can be read by those who know the law. */
public sealed interface Criterion {
    Answer answer(Inquiry about);

    /** A question answered by yes or no. */
    record Is(Flag flag, boolean wanted) implements Criterion {
        @Override
        public Answer answer(Inquiry about) {
            return Answer.about(flag, about.value(flag), value -> value == wanted);
        }
    }

    /** One word of some. */
    record OneOf(Choice choice, Set<String> wanted) implements Criterion {
        public OneOf {
            wanted = Set.copyOf(wanted);
            wanted.forEach(choice::read);
            if (wanted.isEmpty()) {
                throw new IllegalArgumentException("no word of " + choice);
            }
        }

        @Override
        public Answer answer(Inquiry about) {
            return Answer.about(choice, about.value(choice), wanted::contains);
        }
    }

    /** A number between bounds. */
    record Counted(Measure measure, Bounds<BigDecimal> bounds) implements Criterion {
        @Override
        public Answer answer(Inquiry about) {
            return Answer.about(measure, about.value(measure), value -> bounds.hold(value::compareTo));
        }
    }

    /** A number that is at least, or at most, a share of another one. */
    record PartOf(Measure part, Measure whole, Optional<Share> least, Optional<Share> most) implements Criterion {
        @Override
        public Answer answer(Inquiry about) {
            var known = about.value(whole);
            return known.isEmpty()
                    ? Answer.unknown(whole)
                    : Answer.about(part, about.value(part), value -> isWithin(value, known.get()));
        }

        private boolean isWithin(BigDecimal value, BigDecimal all) {
            return least.map(share -> share.compare(value, all) >= 0).orElse(true)
                    && most.map(share -> share.compare(value, all) <= 0).orElse(true);
        }
    }

    /** A day between days. */
    record Dated(Day day, Bounds<LocalDate> bounds) implements Criterion {
        @Override
        public Answer answer(Inquiry about) {
            return Answer.about(day, about.value(day), value -> bounds.hold(value::compareTo));
        }
    }

    /** The time from one day to another: an age, a seniority, a delay. */
    record Elapsed(Day from, Day to, Span span, Bounds<Integer> bounds) implements Criterion {
        @Override
        public Answer answer(Inquiry about) {
            var known = about.value(from);
            return known.isEmpty()
                    ? Answer.unknown(from)
                    : Answer.about(
                            to,
                            about.value(to),
                            end -> bounds.hold(number -> end.compareTo(span.after(known.get(), number))));
        }
    }

    /**
     * A paper that is there. One that is missing, or too old, can be brought.
     *
     * @param youngerThan months, on the day of the decision
     */
    record Shown(Paper paper, Optional<Integer> youngerThan) implements Criterion {
        @Override
        public Answer answer(Inquiry about) {
            var valid = about.value(paper).filter(of -> isYoung(of, about));
            return valid.isPresent() ? Answer.of(true) : Answer.unknown(paper);
        }

        private boolean isYoung(LocalDate of, Inquiry about) {
            var today = about.value(Day.DECIDED_ON).orElse(of);
            return youngerThan
                    .map(months -> today.isBefore(of.plusMonths(months)))
                    .orElse(true);
        }
    }

    /** A term that is defined elsewhere. */
    record Meets(String definition) implements Criterion {
        @Override
        public Answer answer(Inquiry about) {
            return about.definition(definition).is().answer(about);
        }
    }

    /** What the association chose. */
    record Chosen(String policy, String wanted) implements Criterion {
        @Override
        public Answer answer(Inquiry about) {
            return Answer.of(about.policy(policy).equals(wanted));
        }
    }

    /** Each of several. */
    record All(List<Criterion> criteria) implements Criterion {
        @Override
        public Answer answer(Inquiry about) {
            return Answer.all(
                    criteria.stream().map(criterion -> criterion.answer(about)).toList());
        }
    }

    /** One of several. */
    record Any(List<Criterion> criteria) implements Criterion {
        @Override
        public Answer answer(Inquiry about) {
            return Answer.any(
                    criteria.stream().map(criterion -> criterion.answer(about)).toList());
        }
    }

    /** The contrary. */
    record Not(Criterion criterion) implements Criterion {
        @Override
        public Answer answer(Inquiry about) {
            return criterion.answer(about).negated();
        }
    }
}
