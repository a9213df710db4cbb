package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to ask at a training body or a funder: a person or a desk, by e-mail or by phone. */
public record ContactPoint(
        Optional<ContactType> type, String firstName, String lastName, Optional<Email> email, Optional<Phone> phone) {
    public ContactPoint {
        Objects.requireNonNull(type);
        firstName = Text.optional(firstName, Contact.LONGEST_NAME);
        lastName = Text.optional(lastName, Contact.LONGEST_NAME);
        PartnerRule.CONTACT_EMPTY.refuseIf(
                firstName.isEmpty() && lastName.isEmpty() && email.isEmpty() && phone.isEmpty());
    }

    /** In words, for people. */
    public String shown() {
        return Stream.of(
                        type.map(ContactType::label).orElse(""),
                        (firstName + " " + lastName).strip(),
                        email.map(Email::value).orElse(""),
                        phone.map(Phone::value).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
