package fr.numericemploi.domain.funding.criteria;

import static fr.numericemploi.domain.funding.criteria.Truth.NO;
import static fr.numericemploi.domain.funding.criteria.Truth.UNKNOWN;
import static fr.numericemploi.domain.funding.criteria.Truth.YES;

import fr.numericemploi.domain.funding.facts.Fact;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a criterion holds.
 *
 * @param missing what would tell; empty unless it is unknown
 */
public record Answer(Truth truth, Set<Fact<?>> missing) {
    public static final Answer HOLDS = new Answer(YES, Set.of());
    public static final Answer FAILS = new Answer(NO, Set.of());

    static Answer of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    static Answer unknown(Fact<?> missing) {
        return new Answer(UNKNOWN, Set.of(missing));
    }

    static <T> Answer about(Fact<T> fact, Optional<T> value, Predicate<T> holds) {
        return value.map(known -> of(holds.test(known))).orElseGet(() -> unknown(fact));
    }

    /** One that fails settles it; else one that is unknown leaves it open. */
    static Answer all(List<Answer> answers) {
        return settled(answers, NO);
    }

    /** One that holds settles it; else one that is unknown leaves it open. */
    static Answer any(List<Answer> answers) {
        return settled(answers, YES);
    }

    /** Where this one fails, the other need not hold. */
    public Answer implies(Answer other) {
        return any(List.of(negated(), other));
    }

    Answer negated() {
        return truth == UNKNOWN ? this : of(truth == NO);
    }

    private static Answer settled(List<Answer> answers, Truth decisive) {
        if (answers.stream().anyMatch(answer -> answer.truth == decisive)) {
            return of(decisive == YES);
        }
        var missing = new LinkedHashSet<Fact<?>>();
        answers.forEach(answer -> missing.addAll(answer.missing));
        return missing.isEmpty() ? of(decisive == NO) : new Answer(UNKNOWN, Collections.unmodifiableSet(missing));
    }
}
