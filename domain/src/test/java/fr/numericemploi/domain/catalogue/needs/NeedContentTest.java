package fr.numericemploi.domain.catalogue.needs;

import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.developers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedContentTest {
    @ParameterizedTest
    @CsvSource({"CDI,", "CDD,12", "CDD,36", "ALTERNANCE,", "ALTERNANCE,24", "INTERNSHIP,6", "INTERNSHIP,"})
    void contractsLastAsLongAsTheyMay(ContractKind kind, Integer months) {
        assertThat(new Contract(kind, Optional.ofNullable(months)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"CDI,12", "CDD,", "CDD,0", "CDD,37", "INTERNSHIP,7"})
    void contractsThatCanNotBeAreRefused(ContractKind kind, Integer months) {
        assertThatThrownBy(() -> new Contract(kind, Optional.ofNullable(months)))
                .hasMessageContaining("mois");
    }

    @Test
    void aSalaryGoesFromTheLeastToTheMost() {
        assertThatThrownBy(() -> new SalaryRange(new Money(2), new Money(1), SalaryPeriod.MONTH))
                .hasMessageContaining("plus petit");
        assertThatThrownBy(() -> new SalaryRange(Money.ZERO, new Money(1), SalaryPeriod.MONTH))
                .hasMessageContaining("zéro");
    }

    @Test
    void nobodyStartsBeforeTheBeginning() {
        var first = LocalDate.of(2026, 9, 1);

        assertThatThrownBy(() -> new StartWindow(first, Optional.of(first.minusDays(1))))
                .hasMessageContaining("avant la première");
    }

    @Test
    void nothingIsFirmWithoutADegree() {
        assertThatThrownBy(() -> new DegreeWish(Degree.NONE, true)).hasMessageContaining("rien d'exigé");
    }

    @Test
    void aSkillIsWantedOnceAndAtALevelThatExists() {
        var java = new WantedSkill(new SkillCode("DEV-JAVA"), 1);

        assertThatThrownBy(() -> developers(1).wanting(List.of(java, java))).hasMessageContaining("deux fois");
        assertThatThrownBy(() -> new WantedSkill(java.skill(), 5)).hasMessageContaining("1 à 4");
    }

    @Test
    void postsAreCounted() {
        assertThatThrownBy(() -> developers(0)).hasMessageContaining("1 à 200");
        assertThatThrownBy(() -> developers(201)).hasMessageContaining("1 à 200");
    }
}
