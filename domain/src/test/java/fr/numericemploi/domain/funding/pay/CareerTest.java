package fr.numericemploi.domain.funding.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CareerTest {
    private static final LocalDate FROM = LocalDate.of(2018, 3, 19);
    private static final LocalDate UNTIL = FROM.plusYears(3);

    @Property
    void ageCountsFromTheFirstOfTheMonthAfterTheBirthday(@ForAll @IntRange(max = 9_000) int days) {
        var born = LocalDate.of(1990, 1, 1).plusDays(days);
        var career = new Career(born, FROM, UNTIL);

        assertThat(career.milestones(Stream.empty())).startsWith(FROM).allSatisfy(day -> assertThat(career.age(day))
                .isBetween(wholeYears(born, FROM), wholeYears(born, day)));
        assertThat(career.age(FROM)).isEqualTo(wholeYears(born, FROM));
    }

    @Property
    void nobodyGrowsYounger(@ForAll @IntRange(max = 9_000) int days, @ForAll @IntRange(max = 1_000) int later) {
        var career = new Career(LocalDate.of(1990, 1, 1).plusDays(days), FROM, UNTIL);

        assertThat(career.age(FROM.plusDays(later + 1))).isGreaterThanOrEqualTo(career.age(FROM.plusDays(later)));
    }

    /** Of somebody born on 29 February, the day before 1 March is the birthday. */
    private static int wholeYears(LocalDate born, LocalDate day) {
        var years = Period.between(born, day).getYears();
        return born.plusYears(years + 1).isAfter(day) ? years : years + 1;
    }
}
