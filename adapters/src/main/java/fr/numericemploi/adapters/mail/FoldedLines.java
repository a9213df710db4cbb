package fr.numericemploi.adapters.mail;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Content lines as RFC 5545 has them: at most 75 octets, what follows on a line that begins with a space, CRLF. */
final class FoldedLines {
    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    static String of(String text) {
        return text.lines().map(FoldedLines::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            var character = Character.toString(point);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.toString();
    }
}
