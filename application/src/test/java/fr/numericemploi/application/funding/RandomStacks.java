package fr.numericemploi.application.funding;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.stack.Bill;
import fr.numericemploi.domain.funding.stack.Claim;
import fr.numericemploi.domain.funding.stack.StackProblem;
import fr.numericemploi.domain.shared.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Cohorts as they might be: the same for the same seed. */
public record RandomStacks(Random random, int schemes, int purses) {
    /** Trainings of some thousand euros, envelopes that do not suffice for all. */
    public static StackProblem of(long seed, int people, int schemes, int purses) {
        return new RandomStacks(new Random(seed), schemes, purses).problem(people, 200_000, people * 150_000 / purses);
    }

    /** So few cents that every plan can be tried. */
    public static StackProblem small(long seed) {
        return new RandomStacks(new Random(seed), 3, 2).problem(2, 5, 4);
    }

    private StackProblem problem(int people, int cents, int envelope) {
        var left = new HashMap<String, Money>();
        IntStream.range(0, purses).forEach(purse -> left.put("E" + purse, new Money(random.nextInt(envelope + 1))));
        return new StackProblem(
                IntStream.range(0, people)
                        .mapToObj(person -> bill(person, cents))
                        .toList(),
                left);
    }

    private Bill bill(int person, int cents) {
        var cost = cents + random.nextInt(cents);
        var claims = IntStream.range(0, schemes)
                .mapToObj(scheme -> claim(scheme, cost))
                .toList();
        return new Bill("P" + person, new Money(cost), claims, Map.of());
    }

    private Claim claim(int scheme, int cost) {
        var purse = random.nextInt(purses + 1);
        return new Claim(
                new SchemeCode("S" + scheme),
                new Money(random.nextInt(cost + 1)),
                10 * (scheme + 1),
                random.nextInt(3) == 0 ? Set.of(new SchemeCode("S" + random.nextInt(schemes))) : Set.of(),
                purse == purses ? Set.of() : Set.of("E" + purse));
    }

    /** With that much more in every purse. */
    public static StackProblem richer(StackProblem problem, long cents) {
        var left = new HashMap<>(problem.left());
        left.replaceAll((purse, money) -> money.plus(new Money(cents)));
        return new StackProblem(problem.bills(), left);
    }
}
