package fr.numericemploi.adapters.lheo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes LHEO element by element, and keeps nothing of what is written. A text is cut at its limit; what was cut, and all
 * that LHEO has no element for, closes the element that it belongs to, in the standard's own extension ({@code extras}).
 */
final class LheoWriter {
    static final String NAMESPACE = "http://lheo.gouv.fr/2.3";
    static final String EXTENSION = "numericemploi";

    private final XMLStreamWriter xml;
    private final Deque<List<Runnable>> extensions = new ArrayDeque<>();

    private LheoWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes a whole document. */
    static void write(OutputStream out, Consumer<LheoWriter> content) {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        doing(() -> {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "lheo");
            xml.writeDefaultNamespace(NAMESPACE);
            content.accept(new LheoWriter(xml));
            xml.writeEndDocument();
            xml.flush();
            xml.close();
        });
    }

    void element(String name, Runnable content) {
        element(name, Map.of(), content);
    }

    /** In the same order on every server: the document is known by what it says, octet by octet. */
    void element(String name, Map<String, String> attributes, Runnable content) {
        doing(() -> xml.writeStartElement(NAMESPACE, name));
        new TreeMap<>(attributes)
                .forEach((attribute, value) -> doing(() -> xml.writeAttribute(attribute, Excerpt.legal(value))));
        extensions.push(new ArrayList<>());
        content.run();
        close(extensions.pop());
        doing(xml::writeEndElement);
    }

    void text(String name, int limit, String value) {
        var excerpt = Excerpt.of(value, limit);
        leaf(name, Map.of(), excerpt);
        if (!excerpt.equals(Excerpt.legal(value))) {
            extra(name, value);
        }
    }

    /** Leaves the element out where there is nothing to say. */
    void optional(String name, int limit, String value) {
        if (!value.isEmpty()) {
            text(name, limit, value);
        }
    }

    void code(String name, Object code) {
        leaf(name, Map.of(), String.valueOf(code));
    }

    void code(String name, Map<String, String> attributes, String code) {
        leaf(name, attributes, code);
    }

    void flag(String name, boolean yes) {
        code(name, yes ? 1 : 0);
    }

    void extra(String name, String value) {
        extra(Map.of("info", name), () -> doing(() -> characters(value)));
    }

    void extra(Map<String, String> attributes, String value) {
        extra(attributes, () -> doing(() -> characters(value)));
    }

    /** What the element that is open says beside the standard. */
    void extra(Map<String, String> attributes, Runnable content) {
        extensions.element().add(() -> element("extra", attributes, content));
    }

    private void close(List<Runnable> pending) {
        if (!pending.isEmpty()) {
            element("extras", Map.of("info", EXTENSION), () -> pending.forEach(Runnable::run));
        }
    }

    private void leaf(String name, Map<String, String> attributes, String value) {
        element(name, attributes, () -> doing(() -> characters(value)));
    }

    /** A carriage return would be read as a line end, unless it is written by its number. */
    private void characters(String text) throws XMLStreamException {
        var lines = Excerpt.legal(text).split("\r", -1);
        xml.writeCharacters(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            xml.writeEntityRef("#13");
            xml.writeCharacters(lines[i]);
        }
    }

    private static void doing(Step step) {
        try {
            step.run();
        } catch (XMLStreamException lost) {
            throw new UncheckedIOException(new IOException(lost));
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
