package fr.numericemploi.domain.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * French text, and names from all over Europe and Vietnam, reduced to what a search or a comparison looks at: small
 * letters without accents and digits; everything else is one space.
 */
public final class PlainText {
    private static final List<String> ACCENTED = List.of(
            "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
            "bḃḅḇ",
            "cçćĉċčḉ",
            "dďḋḍḏḑḓđð",
            "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
            "fḟ",
            "gĝğġģǧǵḡ",
            "hĥȟḣḥḧḩḫẖħ",
            "iìíîïĩīĭįǐȉȋḭḯỉịı",
            "jĵǰ",
            "kķǩḱḳḵ",
            "lĺļľḷḹḻḽł",
            "mḿṁṃ",
            "nñńņňǹṅṇṉṋ",
            "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø",
            "pṕṗ",
            "rŕŗřȑȓṙṛṝṟ",
            "sśŝşšșṡṣṥṧṩ",
            "tţťțṫṭṯṱẗŧ",
            "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
            "vṽṿ",
            "wŵẁẃẅẇẉẘ",
            "xẋẍ",
            "yýÿŷȳẏẙỳỵỷỹ",
            "zźżžẑẓẕ");
    private static final Map<Integer, Integer> PLAIN = ACCENTED.stream()
            .flatMap(row -> row.chars().skip(1).mapToObj(accented -> Map.entry(accented, (int) row.charAt(0))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private PlainText() {}

    /** {@code "Œuvre d'Été"} becomes {@code "oeuvre d ete"}. */
    public static String of(String text) {
        return withoutAccents(text).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** The words of the text, in their order. */
    public static Stream<String> words(String text) {
        return Stream.of(of(text).split(" ")).filter(word -> !word.isEmpty());
    }

    private static String withoutAccents(String text) {
        return withoutLigatures(text.toLowerCase(Locale.ROOT).replaceAll("\\p{M}", ""))
                .codePoints()
                .map(letter -> PLAIN.getOrDefault(letter, letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String withoutLigatures(String text) {
        return text.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("þ", "th");
    }
}
