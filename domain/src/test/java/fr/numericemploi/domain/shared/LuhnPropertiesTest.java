package fr.numericemploi.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class LuhnPropertiesTest {
    @Property
    void exactlyOneLastDigitMakesTheKeyHold(@ForAll @NumericChars @StringLength(13) String start) {
        var right = IntStream.range(0, 10).filter(key -> Luhn.holds(start + key));

        assertThat(right.count()).isEqualTo(1);
    }

    @Property
    void oneWrongDigitAnywhereIsSeen(
            @ForAll @NumericChars @StringLength(13) String start,
            @ForAll @IntRange(max = 13) int place,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        var right = withKey(start);

        var wrong = new StringBuilder(right);
        wrong.setCharAt(place, (char) ('0' + (right.charAt(place) - '0' + slip) % 10));

        assertThat(Luhn.holds(right)).isTrue();
        assertThat(Luhn.holds(wrong.toString())).isFalse();
    }

    @Property
    void twoNeighboursInterchangedAreSeenUnlessTheyAreNoughtAndNine(
            @ForAll @NumericChars @StringLength(13) String start, @ForAll @IntRange(max = 12) int place) {
        var right = withKey(start);
        int left = right.charAt(place);
        int next = right.charAt(place + 1);

        var wrong = new StringBuilder(right);
        wrong.setCharAt(place, (char) next);
        wrong.setCharAt(place + 1, (char) left);

        boolean blind = left == next || left + next == '0' + '9' && Math.abs(left - next) == 9;
        assertThat(Luhn.holds(wrong.toString())).isEqualTo(blind);
    }

    private static String withKey(String start) {
        return IntStream.range(0, 10)
                .mapToObj(key -> start + key)
                .filter(Luhn::holds)
                .findFirst()
                .orElseThrow();
    }
}
