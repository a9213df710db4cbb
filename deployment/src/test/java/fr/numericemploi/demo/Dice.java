package fr.numericemploi.demo;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Chance, the same at each telling. */
record Dice(Random random) {
    /** Mixed, for purposes of like names would begin with like numbers. */
    static Dice of(String purpose) {
        return new Dice(new Random(new SplittableRandom(purpose.hashCode()).nextLong()));
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
