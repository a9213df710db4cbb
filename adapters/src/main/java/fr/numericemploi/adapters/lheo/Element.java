package fr.numericemploi.adapters.lheo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a document as it was read, with the line where it begins. */
record Element(String name, int line, Map<String, String> attributes, String text, List<Element> children) {
    static Element nothing(String name, int line) {
        return new Element(name, line, Map.of(), "", List.of());
    }

    Stream<Element> all(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted));
    }

    Optional<Element> first(String wanted) {
        return all(wanted).findFirst();
    }

    /** What stands in the first element of that name, before it was cut if it was; nothing where there is none. */
    String said(String wanted) {
        return extra(wanted).or(() -> first(wanted).map(Element::text)).orElse("");
    }

    List<String> each(String wanted) {
        return all(wanted).map(Element::text).toList();
    }

    /** What we once wrote beside the standard. */
    Optional<String> extra(String info) {
        return extras(info).findFirst().map(Element::text);
    }

    Stream<Element> extras(String info) {
        return all("extras")
                .filter(extras -> extras.is("info", LheoWriter.EXTENSION))
                .flatMap(extras -> extras.all("extra"))
                .filter(extra -> extra.is("info", info));
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    private boolean is(String attribute, String value) {
        return attribute(attribute).equals(value);
    }
}
