package fr.numericemploi.application.candidates.pool;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A few slots of an index, where a bit for each person would be a waste: most words are used by few people. */
final class Slots {
    private int[] slots = new int[2];
    private int size;

    void add(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, 2 * size);
        }
        slots[size++] = slot;
    }

    void remove(int slot) {
        int place = 0;
        while (slots[place] != slot) {
            place++;
        }
        slots[place] = slots[--size];
    }

    void forEach(IntConsumer action) {
        for (int place = 0; place < size; place++) {
            action.accept(slots[place]);
        }
    }
}
