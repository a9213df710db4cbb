package fr.numericemploi.adapters.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.catalogue.needs.Advert;
import fr.numericemploi.domain.catalogue.needs.Criterion;
import fr.numericemploi.domain.catalogue.needs.Remark;
import fr.numericemploi.domain.catalogue.needs.SkillWords;
import fr.numericemploi.domain.catalogue.needs.Wording;
import fr.numericemploi.domain.reference.SkillCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWordingTest {
    private final Wording wording = new CsvWording().wording();
    private final SkillWords skills = new CsvWording().skillWords();

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsItsExampleAndLeavesHarmlessWordsAlone(NamedCsvRecord rule) {
        assertThat(remarks(rule.getField("example")))
                .map(Remark::criterion)
                .contains(Criterion.valueOf(rule.getField("criterion")));
        assertThat(remarks(rule.getField("harmless"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("assurances")
    void anAssuranceIsNoRemark(NamedCsvRecord assurance) {
        assertThat(remarks(assurance.getField("example"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rejoignez une jeune entreprise innovante de 25 personnes fondée il y a plus de 20 ans",
                "Vous développez une application native et maîtrisez un langage natif",
                "Développeur (H/F) avec 2 à 5 ans d'expérience, CDD de 12 mois maximum",
                "Poste ouvert, à compétences égales, aux personnes en situation de handicap",
                "Déplacements à l'étranger, anglais courant, permis B, bonne présentation orale de vos travaux",
                "Remplacement d'un congé maternité à Strasbourg, locaux non fumeurs",
                "Entreprise de taille humaine, mutuelle familiale, horaires souples",
                "Développement d'un logiciel de gestion des retraites et de la sécurité sociale",
                "Gestion du cycle de vie et de la fin de vie des équipements dans l'enceinte du client",
            })
    void ordinaryAdvertsAreLeftAlone(String description) {
        assertThat(remarks(description)).isEmpty();
    }

    @Test
    void advertsNameSkillsInTheirOwnWords() {
        assertThat(skills.in("Java 17, Spring Boot, API REST et Docker ; anglais lu"))
                .map(SkillCode::value)
                .containsExactlyInAnyOrder("DEV-JAVA", "DEV-API", "SYS-CONTAINERS", "COM-ENGLISH");
    }

    @Test
    void everySkillThatIsNamedIsInTheVocabulary() {
        var reference = new ReferenceData(new CsvReferenceTables(), new CurrentCaller());

        assertThat(skills.names().keySet()).allSatisfy(reference::skill);
    }

    private List<Remark> remarks(String description) {
        return wording.remarks(new Advert("Développement", description));
    }

    private static Stream<NamedCsvRecord> rules() {
        return CsvTable.read("wording-v1.csv", row -> row).stream();
    }

    private static Stream<NamedCsvRecord> assurances() {
        return CsvTable.read("wording-assurances-v1.csv", row -> row).stream();
    }
}
