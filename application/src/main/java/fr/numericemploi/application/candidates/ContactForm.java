package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.CandidateRule;
import fr.numericemploi.domain.candidates.Contact;
import fr.numericemploi.domain.shared.Email;
import java.util.function.Supplier;

/** How a person is reached, as it is filled in. */
public record ContactForm(String email, String phone, String commune) {

    Contact toContact(PrescriptionReading reading) {
        var fields = new Fields();
        var contact = read(fields, reading);
        fields.refuseIfWrong();
        return contact.get();
    }

    Supplier<Contact> read(Fields fields, PrescriptionReading reading) {
        var address = fields.optional("email", email, Email::new);
        var number = fields.optional("phone", phone, reading::phone);
        var home = fields.required("commune", commune, reading::commune);
        fields.check("email", () -> CandidateRule.UNREACHABLE.refuseIf(isBlank(email) && isBlank(phone)));
        return () -> new Contact(address, number, home);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
