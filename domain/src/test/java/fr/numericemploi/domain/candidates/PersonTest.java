package fr.numericemploi.domain.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final InseeCode STRASBOURG = new InseeCode("67482");
    private static final RomeCode WEB = new RomeCode("M1855");

    @Test
    void aPersonIsPrescribedFromTheSixteenthBirthdayOn() {
        assertThat(Identity.birthDate(LocalDate.of(2010, 3, 2), TODAY)).isEqualTo("2010-03-02");
        assertThatThrownBy(() -> Identity.birthDate(LocalDate.of(2010, 3, 3), TODAY))
                .hasMessageContaining("16 ans");
        assertThatThrownBy(() -> Identity.birthDate(TODAY.plusDays(1), TODAY)).hasMessageContaining("futur");
        assertThatThrownBy(() -> Identity.birthDate(LocalDate.of(1890, 1, 1), TODAY))
                .hasMessageContaining("ancienne");
    }

    @Test
    void aPersonCanBeReachedSomehow() {
        assertThatThrownBy(() -> new Contact(Optional.empty(), Optional.empty(), STRASBOURG))
                .hasMessageContaining("e-mail ou un numéro");
    }

    @Test
    void aPersonAimsForOneToFiveJobs() {
        assertThatThrownBy(() -> Profile.aims(List.of())).hasMessageContaining("1 à 5");
        assertThatThrownBy(() -> Profile.aims(Collections.nCopies(6, WEB))).hasMessageContaining("1 à 5");
        assertThatThrownBy(() -> Profile.aims(List.of(WEB, WEB))).hasMessageContaining("deux fois");
    }

    @Test
    void aSkillHasALevelFromOneToFour() {
        var java = new SkillCode("DEV-JAVA");

        assertThatThrownBy(() -> new SkillLevel(java, 0)).hasMessageContaining("de 1 à 4");
        assertThatThrownBy(() -> new SkillLevel(java, 5)).hasMessageContaining("de 1 à 4");
        assertThatThrownBy(() -> Profile.skills(List.of(new SkillLevel(java, 1), new SkillLevel(java, 2))))
                .hasMessageContaining("deux fois");
    }

    @Test
    void theSocialSecurityNumberIsRefusedWhereverItIsWritten() {
        assertThatThrownBy(() -> new Profile(
                        Mobility.within(STRASBOURG), List.of(WEB), List.of(), "Mon numéro : 2 69 05 49 588 157 80"))
                .hasMessageContaining("sécurité sociale");
        assertThatThrownBy(() -> Identity.name("Schneider 269054958815780")).hasMessageContaining("sécurité sociale");
        assertThatThrownBy(() -> new AgencyReference("269054958815780")).hasMessageContaining("sécurité sociale");
    }

    @Test
    void aPersonIsRecognisedByIdentifierNameAddressAndPhone() {
        var keys = People.aLongTermUnemployedDeveloper().keys();

        assertThat(keys).extracting(IdentityKey::kind).containsExactlyInAnyOrder(Likeness.values());
        assertThat(keys)
                .allSatisfy(key -> assertThat(IdentityKey.parse(key.text())).isEqualTo(key));
    }

    @Test
    void aNoticeIsNotGivenTomorrow() {
        assertThat(Consent.givenOn(TODAY, TODAY)).isEqualTo(TODAY);
        assertThatThrownBy(() -> Consent.givenOn(TODAY.plusDays(1), TODAY)).hasMessageContaining("futur");
    }
}
