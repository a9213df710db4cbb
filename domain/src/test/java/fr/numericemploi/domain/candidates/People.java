package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.FranceTravailId;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** People for tests. Each call makes somebody new, whom nobody knows yet. */
public final class People {
    private static final LocalDate BORN = LocalDate.of(1979, 3, 14);

    private People() {}

    public static Person aLongTermUnemployedDeveloper() {
        var number = aNumber();
        return new Person(
                identity("Schneider" + letters(number), "Martine", BORN, Optional.of("%011d".formatted(number))),
                contact("martine" + number + "@example.org", "+3361%07d".formatted(number % 10_000_000)),
                wants("M1855", "DEV-JAVA", "Je code chaque soir depuis deux ans."));
    }

    /** Known by name, birth date and phone alone. */
    public static Person aDropoutWithoutAnIdentifier() {
        var number = aNumber();
        return new Person(
                identity("Muller" + letters(number), "Kévin", LocalDate.of(1998, 7, 2), Optional.empty()),
                new Contact(Optional.empty(), Optional.of(aPhone()), new InseeCode("68224")),
                wants("M1861", "WEB-HTML-CSS", ""));
    }

    /** The same person, who got married, moved and has another phone; the identifier and the birth date stay. */
    public static Person married(Person before) {
        return new Person(
                identity(
                        "Weber" + letters(aNumber()),
                        before.identity().firstNames(),
                        before.identity().birthDate(),
                        before.identity().franceTravailId().map(FranceTravailId::value)),
                contact("m.weber" + aNumber() + "@example.org", aPhone().value()),
                before.profile());
    }

    /** Somebody else who lives in the same house and uses the same phone. */
    public static Person aSisterWithTheSamePhone(Person other) {
        var number = aNumber();
        return new Person(
                identity(other.identity().lastName(), "Claire", LocalDate.of(1983, 1, 5), Optional.empty()),
                new Contact(
                        Optional.of(new Email("claire" + number + "@example.org")),
                        other.contact().phone(),
                        home()),
                other.profile());
    }

    /** The same name and birth date, and nothing else in common. */
    public static Person aNamesakeOf(Person other) {
        return new Person(
                identity(
                        other.identity().lastName(),
                        other.identity().firstNames(),
                        other.identity().birthDate(),
                        Optional.empty()),
                contact("autre" + aNumber() + "@example.org", aPhone().value()),
                other.profile());
    }

    public static Person withoutIdentifier(Person person) {
        return with(person, Optional.empty());
    }

    /** As told by somebody who typed the other one's identifier. */
    public static Person withTheIdentifierOf(Person other, Person person) {
        return with(person, other.identity().franceTravailId());
    }

    public static Phone aPhone() {
        return new Phone("+3366%07d".formatted(aNumber() % 10_000_000));
    }

    private static Person with(Person person, Optional<FranceTravailId> identifier) {
        var known = person.identity();
        var identity =
                new Identity(known.civility(), known.lastName(), known.firstNames(), known.birthDate(), identifier);
        return new Person(identity, person.contact(), person.profile());
    }

    private static Identity identity(String lastName, String firstNames, LocalDate born, Optional<String> identifier) {
        return new Identity(Optional.empty(), lastName, firstNames, born, identifier.map(FranceTravailId::new));
    }

    private static Contact contact(String email, String phone) {
        return new Contact(Optional.of(new Email(email)), Optional.of(new Phone(phone)), home());
    }

    private static Profile wants(String job, String skill, String motivation) {
        return new Profile(
                new Mobility(Set.of(home()), Set.of(), Set.of(new DepartmentCode("67"))),
                List.of(new RomeCode(job)),
                List.of(new SkillLevel(new SkillCode(skill), 2)),
                motivation);
    }

    private static InseeCode home() {
        return new InseeCode("67482");
    }

    private static String letters(long number) {
        return Long.toString(number, 36).replaceAll("[0-9]", "z");
    }

    private static long aNumber() {
        return ThreadLocalRandom.current().nextLong(10_000_000_000L);
    }
}
