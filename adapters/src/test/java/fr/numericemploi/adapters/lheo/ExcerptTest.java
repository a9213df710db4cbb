package fr.numericemploi.adapters.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void whatHasRoomStays() {
        assertThat(Excerpt.of("Développer", 10)).isEqualTo("Développer");
    }

    @Test
    void aTextIsCutAfterAWord() {
        assertThat(Excerpt.of("Développer une application", 20)).isEqualTo("Développer une…");
        assertThat(Excerpt.of("Développer une application", 15)).isEqualTo("Développer une…");
        assertThat(Excerpt.of("Aujourd'hui, développer", 8)).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void aWordThatIsTooLongByItselfIsCutAfterALetter() {
        assertThat(Excerpt.of("Anticonstitutionnellement", 8)).isEqualTo("Anticon…");
    }

    @Test
    void anAccentStaysWithItsLetterAndAPairWithItsOther() {
        assertThat(Excerpt.of("xe\u0301e\u0301e\u0301e\u0301", 5)).isEqualTo("xe\u0301…");
        assertThat(Excerpt.of("x😀😀😀😀", 5)).isEqualTo("x😀…");
    }

    @Test
    void whatXmlCanNotSayIsLeftOut() {
        assertThat(Excerpt.of("a\uFFFEb\u0000c", 10)).isEqualTo("abc");
    }

    @Property(tries = 500)
    void aCutTextIsTheBeginningOfTheWholeOneAndTearsNothing(
            @ForAll("writings") String text, @ForAll @IntRange(min = 2, max = 60) int limit) {
        var excerpt = Excerpt.of(text, limit);
        var kept = excerpt.endsWith("…") ? excerpt.substring(0, excerpt.length() - 1) : excerpt;

        assertThat(excerpt.length()).isLessThanOrEqualTo(limit);
        assertThat(text).startsWith(kept);
        var letters = BreakIterator.getCharacterInstance();
        letters.setText(text);
        assertThat(letters.isBoundary(kept.length())).isTrue();
    }

    @Provide
    Arbitrary<String> writings() {
        return Arbitraries.of("a", "é", "e\u0301", " ", "😀", "mot", ", ", "'", "\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> "x" + String.join("", parts));
    }
}
