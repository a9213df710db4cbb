package fr.numericemploi.demo;

import java.util.List;
import java.util.Random;

/** Chance, the same at each telling. */
record Dice(Random random) {
    static Dice of(String purpose) {
        return new Dice(new Random(purpose.hashCode()));
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
