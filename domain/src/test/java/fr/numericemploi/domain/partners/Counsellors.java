package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Email;
import java.util.UUID;

/** Counsellors for tests. */
public final class Counsellors {
    private Counsellors() {}

    public static Counsellor aCounsellorOf(AgencyId agency) {
        return Counsellor.register(new CounsellorId(UUID.randomUUID()), agency, aContact("Hélène", "Kieffer"));
    }

    /** With an e-mail address that no other test has. */
    public static Contact aContact(String firstName, String lastName) {
        return new Contact(firstName, lastName, new Email("p" + UUID.randomUUID() + "@partenaire.example"));
    }
}
