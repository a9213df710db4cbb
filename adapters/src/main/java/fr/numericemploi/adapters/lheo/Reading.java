package fr.numericemploi.adapters.lheo;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.shared.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one element's own words, and notes what is wrong with them. */
record Reading(Element element, Fields fields) {
    static Reading of(Element element) {
        return new Reading(element, new Fields());
    }

    String text(String name, int max) {
        return fields.optional(name, element.said(name), given -> Text.optional(given, max))
                .orElse("");
    }

    /** @param instead what stands there until everything that is wrong is told */
    <T> T required(String name, Function<String, T> read, T instead) {
        var value = fields.required(name, element.said(name), read);
        return value == null ? instead : value;
    }

    <T> Optional<T> optional(String name, Function<String, T> read) {
        return fields.optional(name, element.said(name), read);
    }

    /** Codes, each once. */
    <T> List<T> each(String name, Function<String, T> read) {
        return fields.each(name, element.each(name), read).stream().distinct().toList();
    }

    <T> List<T> extras(String info, Function<Element, T> read) {
        return fields.each("extras." + info, element.extras(info).toList(), read);
    }

    /** An element that holds others, and may be missing. */
    static Element in(Element element, String name) {
        return element.first(name).orElseGet(() -> Element.nothing(name, element.line()));
    }
}
