package fr.numericemploi.application.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.application.situations.SituationForm;
import fr.numericemploi.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PrescriptionFormTest {
    private final InMemoryDesk desk = new InMemoryDesk();

    @Test
    void aFilledInFormBecomesACommand() {
        var command = form("14/03/1979", "m@example.org", List.of("M1855"), new ConsentForm("2026-01", "02/03/2026"))
                .toCommand(desk.reading);

        assertThat(command.person().identity().birthDate()).isEqualTo(LocalDate.of(1979, 3, 14));
        assertThat(command.person().profile().aims()).hasSize(1);
        assertThat(command.consent().givenOn()).isEqualTo("2026-03-02");
        assertThat(command.situation()).isPresent();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var wrong = form("2030-01-01", null, List.of("M9999"), new ConsentForm("2026-01", "2026-03-03"));

        assertThat(rules(wrong))
                .containsEntry("birthDate", "candidates.birth-date-future")
                .containsEntry("email", "candidates.unreachable")
                .containsEntry("aims[0]", "reference.unknown-job")
                .containsEntry("consent", "candidates.consent-future")
                .hasSize(4);
    }

    @Test
    void withoutConsentNoPrescription() {
        var ok = List.of("M1855");

        assertThat(rules(form("14/03/1979", "m@example.org", ok, null)))
                .containsOnly(Map.entry("consent", "candidates.consent-missing"));
        assertThat(rules(form("14/03/1979", "m@example.org", ok, new ConsentForm("2026-01", ""))))
                .containsOnly(Map.entry("consent", "candidates.consent-missing"));
    }

    @Test
    void aimsAreNeededAndNotNamedTwice() {
        var informed = new ConsentForm("2026-01", "2026-03-02");

        assertThat(rules(form("14/03/1979", "m@example.org", null, informed))).containsEntry("aims", "candidates.aims");
        assertThat(rules(form("14/03/1979", "m@example.org", List.of("M1855", "M1855"), informed)))
                .containsEntry("aims", "candidates.named-twice");
    }

    @Test
    void ofASkillItsCodeOrItsLevelIsToBlame() {
        var informed = new ConsentForm("2026-01", "2026-03-02");
        var skills = List.of(new SkillForm(null, 2), new SkillForm("DEV-ZZZ", 5), new SkillForm("dev-java", 3));

        assertThat(rules(form("14/03/1979", "m@example.org", List.of("M1855"), informed, skills)))
                .containsOnly(
                        Map.entry("skills[0].code", "input.required"),
                        Map.entry("skills[1].code", "reference.unknown-skill"),
                        Map.entry("skills[1].level", "input.out-of-range"));
    }

    @Test
    void anEmptyFormNamesAllThatIsNeeded() {
        var empty = new PrescriptionForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertThat(rules(empty))
                .containsOnlyKeys(
                        "lastName", "firstNames", "birthDate", "commune", "email", "mobility", "aims", "consent");
    }

    private Map<String, String> rules(PrescriptionForm form) {
        return catchThrowableOfType(InvalidInput.class, () -> form.toCommand(desk.reading)).violations().stream()
                .collect(Collectors.toMap(violation -> violation.field().orElse(""), PrescriptionFormTest::code));
    }

    private static String code(RuleViolation violation) {
        return violation.rule().code();
    }

    private static PrescriptionForm form(String born, String email, List<String> aims, ConsentForm consent) {
        return form(born, email, aims, consent, List.of(new SkillForm("DEV-JAVA", 2)));
    }

    private static PrescriptionForm form(
            String born, String email, List<String> aims, ConsentForm consent, List<SkillForm> skills) {
        return new PrescriptionForm(
                null,
                null,
                "R-1",
                "MADAME",
                "Schneider",
                "Martine",
                born,
                "1234567A",
                email,
                null,
                "67482",
                new MobilityForm(null, null, List.of("67")),
                aims,
                skills,
                "",
                consent,
                new SituationForm(null, List.of("RSA"), null, null, null, "V", null, null));
    }
}
