package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Outline;
import fr.numericemploi.domain.shared.Text;

/** Texts that a draft may leave open. */
final class LongText {
    private LongText() {}

    static String read(Fields fields, String field, String given) {
        return read(fields, field, given, Outline.LONGEST);
    }

    static String read(Fields fields, String field, String given, int max) {
        return fields.optional(field, given, text -> Text.optional(text, max)).orElse("");
    }
}
