package fr.numericemploi.adapters.lheo;

import fr.numericemploi.adapters.rest.shared.BoundedBody;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a document that anybody may have written, an offer at a time. It may declare no document type, so that there are no
 * entities to expand or to fetch; how deep and how large an offer may be is bounded.
 */
final class LheoReader {
    private static final String ANY_VERSION = "http://lheo.gouv.fr/2.";
    private static final int DEEPEST = 30;
    private static final int MOST_ELEMENTS = 5_000;

    private final XMLStreamReader xml;
    private int left;

    private LheoReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @param each takes an offer and its place, from 0 */
    static void read(InputStream body, BiConsumer<Integer, Element> each) {
        try {
            new LheoReader(hardened().createXMLStreamReader(body)).offers(each);
        } catch (XMLStreamException malformed) {
            BoundedBody.refuseIfTooLong(malformed.getNestedException());
            throw unreadable(malformed);
        }
    }

    /** The JDK's own parser, whatever else the server brings along: it is the one that is tried against attacks. */
    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void offers(BiConsumer<Integer, Element> each) throws XMLStreamException {
        enterRoot();
        var index = 0;
        while (xml.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("formation")) {
                left = MOST_ELEMENTS;
                each.accept(index++, element(0));
            }
        }
    }

    private void enterRoot() throws XMLStreamException {
        for (var event = next(); event != XMLStreamConstants.START_ELEMENT; ) {
            event = next();
        }
        var isLheo = xml.getLocalName().equals("lheo")
                && String.valueOf(xml.getNamespaceURI()).startsWith(ANY_VERSION);
        refuseIf(!isLheo, "la racine n'est pas un élément « lheo » de LHÉO 2.");
    }

    private Element element(int depth) throws XMLStreamException {
        refuseIf(depth > DEEPEST || --left < 0, "une offre est trop profonde ou trop longue.");
        var name = xml.getLocalName();
        var line = xml.getLocation().getLineNumber();
        var attributes = attributes();
        var text = new StringBuilder();
        var children = new ArrayList<Element>();
        for (var event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return new Element(name, line, attributes, text.toString(), List.copyOf(children));
    }

    private Map<String, String> attributes() {
        var attributes = new HashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private int next() throws XMLStreamException {
        var event = xml.next();
        refuseIf(event == XMLStreamConstants.DTD, "une déclaration DOCTYPE n'est pas acceptée.");
        refuseIf(event == XMLStreamConstants.ENTITY_REFERENCE, "une référence d'entité n'est pas acceptée.");
        return event;
    }

    private void refuseIf(boolean wrong, String reason) {
        InputRule.UNREADABLE.refuseIf(
                wrong, Map.of("reason", "ligne " + xml.getLocation().getLineNumber() + ", " + reason));
    }

    private static RuleViolation unreadable(XMLStreamException malformed) {
        var place = malformed.getLocation();
        var where =
                place == null ? "" : ", ligne %d, colonne %d".formatted(place.getLineNumber(), place.getColumnNumber());
        return InputRule.UNREADABLE.brokenBy(Map.of("reason", "XML mal formé" + where + "."));
    }
}
