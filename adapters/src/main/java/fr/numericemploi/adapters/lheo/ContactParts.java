package fr.numericemploi.adapters.lheo;

import fr.numericemploi.domain.partners.Contact;
import fr.numericemploi.domain.partners.ContactPoint;
import fr.numericemploi.domain.partners.ContactType;
import fr.numericemploi.domain.shared.Email;
import java.util.List;
import java.util.stream.Stream;

/** Whom to ask, as LHEO says it. */
final class ContactParts {
    private ContactParts() {}

    /** Those that say anything that we know how to keep. */
    static List<Element> told(Element formation) {
        return formation
                .all("contact-formation")
                .filter(contact -> Stream.of("nom", "prenom", "courriel")
                                .anyMatch(part -> !said(contact, part).isBlank())
                        || !number(Reading.in(contact, "coordonnees")).isBlank())
                .toList();
    }

    static ContactPoint contact(Element contact) {
        var type = Reading.of(contact);
        var kind = type.optional("type-contact", Codes.of(ContactType.class, ContactType::code));
        var reading = new Reading(Reading.in(contact, "coordonnees"), type.fields());
        var first = reading.text("prenom", Contact.LONGEST_NAME);
        var last = reading.text("nom", Contact.LONGEST_NAME);
        var email = reading.optional("courriel", Email::new);
        var phone = reading.fields().optional("numtel", number(reading.element()), Codes::phone);
        reading.fields().refuseIfWrong();
        return new ContactPoint(kind, first, last, email, phone);
    }

    private static String said(Element contact, String part) {
        return Reading.in(contact, "coordonnees").said(part);
    }

    private static String number(Element reached) {
        return Stream.concat(reached.all("telfixe"), reached.all("portable"))
                .flatMap(phone -> phone.each("numtel").stream())
                .findFirst()
                .orElse("");
    }
}
