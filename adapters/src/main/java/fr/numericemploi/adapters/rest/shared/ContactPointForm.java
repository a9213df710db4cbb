package fr.numericemploi.adapters.rest.shared;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.Contact;
import fr.numericemploi.domain.partners.ContactPoint;
import fr.numericemploi.domain.partners.ContactType;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask at a training body. */
@Schema(name = "ContactPoint")
public record ContactPointForm(
        @Schema(
                enumeration = {
                    "OTHER",
                    "DISABILITY",
                    "INTERNATIONAL_MOBILITY",
                    "TEACHING",
                    "RECEPTION",
                    "MANAGEMENT",
                    "QUALITY",
                    "COMPANIES",
                    "SALES",
                    "FINANCE",
                    "TECHNICAL_TRAINING",
                    "COMMUNICATION",
                    "DISTANCE_LEARNING",
                    "PRIOR_EXPERIENCE",
                    "APPRENTICESHIP"
                })
        String type,

        @Schema(examples = "Camille") String firstName,
        @Schema(examples = "Dupont") String lastName,

        @Schema(examples = "camille.dupont@ecole-du-rhin.example")
        String email,

        @Schema(examples = "+33388123456") String phone) {
    public static ContactPointForm of(ContactPoint contact) {
        return new ContactPointForm(
                contact.type().map(Enum::name).orElse(null),
                contact.firstName(),
                contact.lastName(),
                contact.email().map(Email::value).orElse(null),
                contact.phone().map(Phone::value).orElse(null));
    }

    public ContactPoint toContact() {
        var fields = new Fields();
        var kind = fields.optional("type", type, Fields.oneOf(ContactType.class));
        var first = fields.optional("firstName", firstName, ContactPointForm::name);
        var last = fields.optional("lastName", lastName, ContactPointForm::name);
        var address = fields.optional("email", email, Email::new);
        var number = fields.optional("phone", phone, Phone::new);
        fields.refuseIfWrong();
        return new ContactPoint(kind, first.orElse(""), last.orElse(""), address, number);
    }

    private static String name(String text) {
        return Text.required(text, Contact.LONGEST_NAME);
    }
}
