package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.Text;
import java.util.Objects;

/** A person at work for a partner: how to name and reach them. */
public record Contact(String firstName, String lastName, Email email) {
    public static final int LONGEST_NAME = 80;

    public Contact {
        firstName = Text.name(firstName, LONGEST_NAME);
        lastName = Text.name(lastName, LONGEST_NAME);
        Objects.requireNonNull(email);
    }
}
