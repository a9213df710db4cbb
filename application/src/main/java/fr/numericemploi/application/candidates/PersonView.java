package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Civility;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.FranceTravailId;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A person as the agency and the association's staff read it. */
public record PersonView(
        Optional<Civility> civility,
        String lastName,
        String firstNames,
        LocalDate birthDate,
        Optional<String> franceTravailId,
        Optional<String> email,
        Optional<String> phone,
        String commune,
        MobilityForm mobility,
        List<String> aims,
        List<SkillForm> skills,
        String motivation) {

    public static PersonView of(Person person) {
        var identity = person.identity();
        var contact = person.contact();
        var profile = person.profile();
        return new PersonView(
                identity.civility(),
                identity.lastName(),
                identity.firstNames(),
                identity.birthDate(),
                identity.franceTravailId().map(FranceTravailId::value),
                contact.email().map(Email::value),
                contact.phone().map(Phone::value),
                contact.commune().value(),
                mobility(profile.mobility()),
                profile.aims().stream().map(RomeCode::value).toList(),
                profile.skills().stream()
                        .map(skill -> new SkillForm(skill.skill().value(), skill.level()))
                        .toList(),
                profile.motivation());
    }

    /** The names of the fields in which the other one is not the same. */
    public List<String> differencesFrom(PersonView other) {
        return FIELDS.stream()
                .filter(field -> !field.of(this).equals(field.of(other)))
                .map(Field::name)
                .toList();
    }

    private static MobilityForm mobility(Mobility mobility) {
        return new MobilityForm(
                sorted(mobility.communes().stream().map(InseeCode::value)),
                sorted(mobility.intercommunalities().stream().map(EpciCode::value)),
                sorted(mobility.departments().stream().map(DepartmentCode::value)));
    }

    private static List<String> sorted(Stream<String> codes) {
        return codes.sorted().toList();
    }

    private static final List<Field> FIELDS = List.of(
            new Field("civility", PersonView::civility),
            new Field("lastName", PersonView::lastName),
            new Field("firstNames", PersonView::firstNames),
            new Field("birthDate", PersonView::birthDate),
            new Field("franceTravailId", PersonView::franceTravailId),
            new Field("email", PersonView::email),
            new Field("phone", PersonView::phone),
            new Field("commune", PersonView::commune),
            new Field("mobility", PersonView::mobility),
            new Field("aims", PersonView::aims),
            new Field("skills", PersonView::skills),
            new Field("motivation", PersonView::motivation));

    private record Field(String name, Function<PersonView, Object> reading) {
        Object of(PersonView person) {
            return reading.apply(person);
        }
    }
}
