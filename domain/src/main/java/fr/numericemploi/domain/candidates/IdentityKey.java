package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.FranceTravailId;
import fr.numericemploi.domain.shared.NameKey;
import fr.numericemploi.domain.shared.Phone;
import java.time.LocalDate;
import java.util.Objects;

/** One thing by which a person is recognised, written so that the same thing is always written the same. */
public record IdentityKey(Likeness kind, String value) {
    private static final String SEPARATOR = ":";

    public IdentityKey {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
    }

    static IdentityKey of(FranceTravailId id) {
        return new IdentityKey(Likeness.FRANCE_TRAVAIL_ID, id.value());
    }

    static IdentityKey of(NameKey name, LocalDate birthDate) {
        return new IdentityKey(Likeness.NAME_AND_BIRTH_DATE, name.value() + "|" + birthDate);
    }

    static IdentityKey of(Email email) {
        return new IdentityKey(Likeness.EMAIL, email.key());
    }

    static IdentityKey of(Phone phone) {
        return new IdentityKey(Likeness.PHONE, phone.value());
    }

    /** The reverse of {@link #text()}. */
    public static IdentityKey parse(String text) {
        var parts = text.split(SEPARATOR, 2);
        return new IdentityKey(Likeness.valueOf(parts[0]), parts[1]);
    }

    public String text() {
        return kind + SEPARATOR + value;
    }
}
