package fr.numericemploi.adapters.lheo;

import fr.numericemploi.domain.partners.ContactPoint;
import fr.numericemploi.domain.shared.Phone;
import java.util.regex.Pattern;

/** Whom to ask about a programme: those whom it is published with. */
record People(LheoWriter lheo) {
    private static final Pattern MOBILE = Pattern.compile("\\+33[67].*");

    void contact(String name, ContactPoint contact) {
        lheo.element(name, () -> {
            contact.type().ifPresent(type -> lheo.code("type-contact", type.code()));
            lheo.element("coordonnees", () -> reached(contact));
        });
    }

    private void reached(ContactPoint contact) {
        lheo.optional("nom", 50, contact.lastName());
        lheo.optional("prenom", 50, contact.firstName());
        contact.phone().ifPresent(this::phone);
        contact.email().ifPresent(email -> email(email.value()));
    }

    private void phone(Phone phone) {
        var kind = MOBILE.matcher(phone.value()).matches() ? "portable" : "telfixe";
        lheo.element(kind, () -> lheo.code("numtel", phone.value()));
    }

    /** An address is never cut: one that has no room stands beside the standard. */
    private void email(String address) {
        if (address.length() <= 160) {
            lheo.code("courriel", address);
        } else {
            lheo.extra("courriel", address);
        }
    }
}
