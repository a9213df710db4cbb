package fr.numericemploi.application.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.Places;
import fr.numericemploi.domain.reference.ReferenceRule;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.PostalCode;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.Rule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDataTest {
    private final ReferenceData reference = InMemoryReferenceTables.referenceData();

    @Test
    void aCodeGivesItsRow() {
        assertThat(reference.job(new RomeCode("M1405")).label()).isEqualTo("Data scientist");
        assertThat(reference.skill(new SkillCode("DEV-JAVA")).label()).isEqualTo("Programmation en Java");
        assertThat(reference.commune(new InseeCode("68224"))).isEqualTo(Places.mulhouse());
    }

    @Test
    void aCodeThatIsNotInItsTableIsRefusedByName() {
        assertRefused(() -> reference.job(new RomeCode("A1101")), ReferenceRule.UNKNOWN_JOB, "A1101");
        assertRefused(() -> reference.skill(new SkillCode("DEV-XYZ")), ReferenceRule.UNKNOWN_SKILL, "DEV-XYZ");
        assertRefused(() -> reference.commune(new InseeCode("75056")), ReferenceRule.UNKNOWN_COMMUNE, "75056");
    }

    @ParameterizedTest
    @CsvSource({"developpeur web,M1855", "UX ui,E1206", "cyber,M1844", "technicienne maintenance,I1401"})
    void aJobIsFoundByTheBeginningsOfItsWords(String query, String code) {
        assertThat(reference.jobs(query, 10).rows())
                .extracting(job -> job.code().value())
                .containsExactly(code);
    }

    @Test
    void signsWithoutAWordFindNothing() {
        assertThat(reference.jobs("%", 10).rows()).isEmpty();
        assertThat(reference.jobs("🙂", 10).rows()).isEmpty();
    }

    @Test
    void withoutWordsAllRowsAreAnsweredUpToTheLimit() {
        assertThat(reference.jobs("", 200).rows()).hasSize(8);
        assertThat(reference.jobs(" ", 3).rows()).hasSize(3);
    }

    @Test
    void aLimitThatWouldEmptyTheTableInOneAnswerIsRefused() {
        assertRefused(() -> reference.jobs("", 201), InputRule.OUT_OF_RANGE, "201");
        assertRefused(() -> reference.jobs("", 0), InputRule.OUT_OF_RANGE, "0");
    }

    @Test
    void theSkillsOfAJobAreTold() {
        var skills = reference.skills("", Optional.of(new RomeCode("I1401")), 10);

        assertThat(skills.rows())
                .extracting(skill -> skill.code().value())
                .containsExactly("SUP-HELPDESK", "COM-TEAMWORK");
        assertThat(skills.provenance().source()).isNotBlank();
    }

    @Test
    void aCommuneIsFoundByNameOrPostcodeTheLargestFirst() {
        assertThat(reference.communes("", Optional.empty(), 2).rows())
                .containsExactly(Places.strasbourg(), Places.mulhouse());
        assertThat(reference
                        .communes("", Optional.of(new PostalCode("67300")), 9)
                        .rows())
                .containsExactly(Places.schiltigheim());
        assertThat(reference.communes("NAN", Optional.empty(), 9).rows()).containsExactly(Places.nancy());
    }

    @Test
    void aMobilityNamesOnlyKnownPlaces() {
        var anywhere = new Mobility(Set.of(), Set.of(), Set.of(new DepartmentCode("90")));
        var lyon = new Mobility(Set.of(), Set.of(new EpciCode("200046977")), Set.of());

        assertThat(reference.known(anywhere)).isSameAs(anywhere);
        assertRefused(() -> reference.known(lyon), ReferenceRule.UNKNOWN_INTERCOMMUNALITY, "200046977");
        assertRefused(
                () -> reference.known(Mobility.within(new InseeCode("69123"))), ReferenceRule.UNKNOWN_COMMUNE, "69123");
    }

    @Test
    void aSearchByNobodyKnownIsRefusedWhileServicesMayLookUpCodes() {
        var unasked = new ReferenceData(new InMemoryReferenceTables(), new CurrentCaller());

        assertThat(unasked.job(new RomeCode("M1855"))).isNotNull();
        assertRefused(() -> unasked.jobs("", 10), InputRule.NO_ACCOUNT, "compte");
        assertRefused(() -> unasked.onlyJob(new RomeCode("M1855")), InputRule.NO_ACCOUNT, "compte");
        assertRefused(() -> unasked.skills("", Optional.empty(), 10), InputRule.NO_ACCOUNT, "compte");
        assertRefused(() -> unasked.communes("", Optional.empty(), 10), InputRule.NO_ACCOUNT, "compte");
    }

    private static void assertRefused(ThrowingCallable call, Rule rule, String named) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.rule()).isEqualTo(rule);
            assertThat(violation).hasMessageContaining(named);
        });
    }
}
