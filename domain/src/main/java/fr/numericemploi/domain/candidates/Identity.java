package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.FranceTravailId;
import fr.numericemploi.domain.shared.NameKey;
import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who a person is. */
public record Identity(
        Optional<Civility> civility,
        String lastName,
        String firstNames,
        LocalDate birthDate,
        Optional<FranceTravailId> franceTravailId) {
    public static final int YOUNGEST = 16;
    private static final int OLDEST = 120;

    public Identity {
        lastName = name(lastName);
        firstNames = name(firstNames);
        Objects.requireNonNull(birthDate);
    }

    public NameKey nameKey() {
        return NameKey.of(lastName, firstNames);
    }

    boolean sharesNameOrBirthDate(Identity other) {
        return birthDate.equals(other.birthDate) || nameKey().equals(other.nameKey());
    }

    /** A name as it may be typed. */
    public static String name(String typed) {
        return Text.name(Nir.refusedIn(typed), 100);
    }

    /** The birth date itself, refused where it is not one of a person who may be prescribed today. */
    public static LocalDate birthDate(LocalDate born, LocalDate today) {
        var facts = Map.<String, Object>of("date", born, "age", YOUNGEST);
        CandidateRule.BIRTH_DATE_FUTURE.refuseIf(born.isAfter(today), facts);
        CandidateRule.BIRTH_DATE_TOO_OLD.refuseIf(born.plusYears(OLDEST).isBefore(today), facts);
        CandidateRule.TOO_YOUNG.refuseIf(born.plusYears(YOUNGEST).isAfter(today), facts);
        return born;
    }
}
