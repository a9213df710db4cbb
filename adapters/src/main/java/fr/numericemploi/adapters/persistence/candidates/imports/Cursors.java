package fr.numericemploi.adapters.persistence.candidates.imports;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Map;

/** Where a page of the errors of an import begins. */
final class Cursors {
    private Cursors() {}

    static Place place(PageRequest page) {
        try {
            return page.after().map(Place::read).orElse(new Place(0, 0));
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
