package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.Contact;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.Text;
import java.util.function.Supplier;

/** Names and address of a person, as every form of a person has them. */
record ContactFields(String firstName, String lastName, String email) {
    /** To be made once the fields are known to be right. */
    Supplier<Contact> read(Fields fields) {
        var first = fields.required("firstName", firstName, ContactFields::name);
        var last = fields.required("lastName", lastName, ContactFields::name);
        var address = fields.required("email", email, Email::new);
        return () -> new Contact(first, last, address);
    }

    private static String name(String text) {
        return Text.name(text, Contact.LONGEST_NAME);
    }
}
