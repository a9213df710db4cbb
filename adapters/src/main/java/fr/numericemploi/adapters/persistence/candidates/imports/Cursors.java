package fr.numericemploi.adapters.persistence.candidates.imports;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Where a page of imports, or of the errors of one of them, begins. */
final class Cursors {
    private static final UUID LAST = new UUID(-1, -1);

    private Cursors() {}

    /** Of a list that begins with the latest. */
    static UUID id(PageRequest page) {
        return read(page, UUID::fromString, LAST);
    }

    static Place place(PageRequest page) {
        return read(page, Place::read, new Place(0, 0));
    }

    private static <T> T read(PageRequest page, Function<String, T> reader, T beginning) {
        try {
            return page.after().map(reader).orElse(beginning);
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            throw InputRule.UNREADABLE
                    .brokenBy(Map.of("reason", "curseur inconnu"))
                    .at("cursor");
        }
    }

    /** @param position among the errors of the line */
    record Place(int line, int position) {
        static Place read(String cursor) {
            var parts = cursor.split(" ");
            return new Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        String cursor() {
            return line + " " + position;
        }
    }
}
