package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NirPropertiesTest {
    @Property
    void everyPersonsNumberIsSeenAndNoOtherKey(
            @ForAll @IntRange(min = 1, max = 2) int sex,
            @ForAll @IntRange(max = 99) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 95) int department,
            @ForAll @IntRange(min = 1, max = 999_999) int rank,
            @ForAll @IntRange(min = 1, max = 96) int slip) {
        var number = "%d%02d%02d%02d%06d".formatted(sex, year, month, department, rank);
        long key = 97 - Long.parseLong(number) % 97;

        assertThat(Nir.occursIn(number + "%02d".formatted(key))).isTrue();
        assertThat(Nir.occursIn(number + "%02d".formatted((key + slip - 1) % 97 + 1)))
                .isFalse();
    }
}
