package fr.numericemploi.domain.catalogue.programmes;

import static fr.numericemploi.domain.catalogue.programmes.Contents.CERTIFIED_UNTIL;
import static fr.numericemploi.domain.catalogue.programmes.Contents.aWebDeveloperProgramme;
import static fr.numericemploi.domain.catalogue.programmes.Contents.anIdea;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
    private final Content content = aWebDeveloperProgramme();

    @Test
    void aSessionBeginsOnTheLastDayOfItsCertification() {
        assertThatCode(() -> content.requireValidOn(CERTIFIED_UNTIL)).doesNotThrowAnyException();
        assertThatCode(() -> anIdea().requireValidOn(CERTIFIED_UNTIL)).doesNotThrowAnyException();
    }

    @Test
    void aSessionDoesNotBeginAfterItsCertificationExpired() {
        assertThatThrownBy(() -> content.requireValidOn(CERTIFIED_UNTIL.plusDays(1)))
                .hasMessageContaining("RNCP37674")
                .hasMessageContaining("18/12/2028");
    }

    @Test
    void hoursAndCostAreAddedUpToTheCent() {
        assertThat(content.centreHours()).isEqualTo(330);
        assertThat(content.companyHours()).isEqualTo(70);
        assertThat(content.costPerTrainee()).contains(new Money(412_500));
        assertThat(content.commitments().promised(Promise.Kind.INTERNSHIP)).isEqualTo(4);
    }

    @Test
    void levelsAreKnownBySkill() {
        assertThat(content.levelsIn()).containsEntry(new SkillCode("DEV-JAVA"), 1);
        assertThat(content.levelsOut()).containsEntry(new SkillCode("DAT-SQL"), 2);
    }

    @ParameterizedTest
    @CsvSource({"-1,2", "2,2", "3,1", "0,5"})
    void aSkillThatIsTaughtRises(int in, int out) {
        assertThatThrownBy(() -> new TaughtSkill(new SkillCode("DEV-JAVA"), in, out))
                .hasMessageContaining("0 à 4");
    }

    @ParameterizedTest
    @CsvSource({"0,10", "12,8", "8,1000"})
    void seatsGoFromTheFewestToTheMost(int min, int max) {
        assertThatThrownBy(() -> new Seats(min, max)).hasMessageContaining("minimum");
    }

    @ParameterizedTest
    @CsvSource({"37873,RNCP37873", "rncp 37674,RNCP37674", "RS5000,RS5000"})
    void certificationsAreKnownByTheirRegister(String given, String code) {
        assertThat(new CertificationCode(given).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RNCPX", "RNCP1", "RS", "5", "RNCP37674BC01"})
    void aCodeOfNoRegisterIsRefused(String code) {
        assertThatThrownBy(() -> new CertificationCode(code)).hasMessageContaining(code);
    }

    @Test
    void whatPreparesACertificationIsCertifying() {
        var certifications = content.recognition().certifications();

        assertThatThrownBy(() -> new Recognition("", Optional.empty(), false, certifications, Optional.empty()))
                .hasMessageContaining("certifiant");
    }

    @Test
    void codesAreThoseOfTheirTables() {
        assertThat(new PublicCode("80007").label()).isEqualTo("Demandeur d'emploi longue durée");
        assertThat(Language.FRENCH.label()).isEqualTo("français");
        assertThatThrownBy(() -> new PublicCode("80002")).hasMessageContaining("80002");
        assertThatThrownBy(() -> new NsfCode("326t")).hasMessageContaining("326t");
        assertThatThrownBy(() -> new Formacode("3109")).hasMessageContaining("3109");
        assertThatThrownBy(() -> new Language("zz")).hasMessageContaining("zz");
    }

    @Test
    void nothingIsNamedTwice() {
        var job = new RomeCode("M1855");

        assertThatThrownBy(() -> new Outline("Titre", "", "", "", List.of(job, job)))
                .hasMessageContaining("deux fois");
    }

    @Test
    void theCodesOfLheoAreUnique() {
        assertThat(Level.values()).extracting(Level::code).doesNotHaveDuplicates();
        assertThat(Purpose.values()).extracting(Purpose::code).doesNotHaveDuplicates();
    }
}
