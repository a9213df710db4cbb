package fr.numericemploi.adapters.lheo;

import static net.jqwik.api.Arbitraries.of;

import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as people write and paste them: accents in one sign or two, emojis, markup, several kinds of line ends. */
final class AnyText {
    private static final String LETTERS = "abcdeéèàùçœÉ, '’-.;:!?&<>\"«»]/1234567890";

    private AnyText() {}

    static Arbitrary<String> text() {
        return Arbitraries.oneOf(writing("\n\r\t", 60), writing("\n", 9_000));
    }

    static Arbitrary<String> optional(int max) {
        return Arbitraries.oneOf(Arbitraries.just(""), line(max));
    }

    static Arbitrary<String> line(int max) {
        return Arbitraries.oneOf(writing("", 30), writing("", max - 1));
    }

    /** A letter first, for a text of blanks alone is none. */
    private static Arbitrary<String> writing(String beside, int max) {
        var parts = Arbitraries.oneOf(
                of((LETTERS + beside).split("")), of("e\u0301", "o\u0302", "😀", "👩‍💻", "🇫🇷", " ", "mot "));
        return parts.list()
                .ofMaxSize(max / 4)
                .map(all -> "x" + String.join("", all))
                .map(AnyText::written);
    }

    /** As the domain keeps it. */
    private static String written(String any) {
        return Text.optional(any, 100_000);
    }

    static <T> Arbitrary<List<T>> several(int min, int max, Function<String, T> read, String... values) {
        return of(values)
                .map(read)
                .list()
                .ofMinSize(min)
                .ofMaxSize(Math.min(max, values.length))
                .uniqueElements();
    }
}
