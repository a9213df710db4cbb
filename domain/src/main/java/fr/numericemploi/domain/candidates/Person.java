package fr.numericemploi.domain.candidates;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a person. Never the social security number, and nothing of the person's situation. */
public record Person(Identity identity, Contact contact, Profile profile) {
    public Person {
        Objects.requireNonNull(identity);
        Objects.requireNonNull(contact);
        Objects.requireNonNull(profile);
    }

    public String fullName() {
        return identity.firstNames() + " " + identity.lastName();
    }

    public Person with(Contact newContact) {
        return new Person(identity, newContact, profile);
    }

    /** By what this person would be recognised in a file of the association. */
    public Set<IdentityKey> keys() {
        return Stream.of(
                        identity.franceTravailId().map(IdentityKey::of).stream(),
                        Stream.of(IdentityKey.of(identity.nameKey(), identity.birthDate())),
                        contact.email().map(IdentityKey::of).stream(),
                        contact.phone().map(IdentityKey::of).stream())
                .flatMap(keys -> keys)
                .collect(Collectors.toUnmodifiableSet());
    }
}
