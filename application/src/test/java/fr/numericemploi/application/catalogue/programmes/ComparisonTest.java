package fr.numericemploi.application.catalogue.programmes;

import static fr.numericemploi.domain.catalogue.programmes.Contents.anIdea;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final DesignOffice office = new DesignOffice();

    @Test
    void whereTwoVersionsDifferIsSaidInWords() {
        var id = office.published(office.aProgramme());
        office.design.edit(id, 4, anIdea());

        var differences = office.library.compare(id, 1, 2);

        assertThat(differences)
                .contains(
                        new Difference(
                                "TITLE",
                                "Intitulé",
                                List.of("Développeur web et web mobile"),
                                List.of("Développeur Java")),
                        new Difference(
                                "JOBS",
                                "Métiers visés",
                                List.of(
                                        "Développeur / Développeuse web (M1855)",
                                        "Développeur / Développeuse informatique (M1805)"),
                                List.of("Développeur / Développeuse web (M1855)")),
                        new Difference("HOURLY_COST", "Coût par heure et par stagiaire", List.of("12,50 €"), List.of()),
                        new Difference("CERTIFYING", "Certifiant", List.of("oui"), List.of("non")),
                        new Difference("BODIES", "Organismes de formation", List.of("École du Rhin"), List.of()));
        assertThat(differences).extracting(Difference::field).doesNotContain("TEACHING", "ENTRY", "PATH", "FUNDABLE");
    }

    @Test
    void everyFieldHasItsWords() {
        var id = office.published(office.aProgramme());
        office.design.edit(id, 4, anIdea());

        var words = office.library.compare(id, 1, 2).stream()
                .flatMap(difference -> difference.before().stream())
                .toList();

        assertThat(words)
                .contains(
                        "Programmation en Java (DEV-JAVA) : niveau 1 à l'entrée, 3 à la sortie",
                        "Programmer : 330 h en centre, 0 h en entreprise – Java, SQL",
                        "RNCP37674 Titre professionnel (jusqu'au 18/12/2028)",
                        "Rhin Logiciels : 4 stages",
                        "Demandeur d'emploi longue durée (80007)")
                .noneMatch(word -> word.contains("["));
    }

    @Test
    void twoVersionsThatSayTheSameDoNotDiffer() {
        var id = office.published(office.aProgramme());

        assertThat(office.library.compare(id, 1, 1)).isEmpty();
        assertThatThrownBy(() -> office.library.compare(id, 1, 2)).hasMessageContaining("La version « 2 »");
    }

    @Test
    void nobodyFromElsewhereCompares() {
        var id = office.published(office.aProgramme());

        office.caller.set(Callers.aCommissionMemberOf("NANCY"));

        assertThatThrownBy(() -> office.library.compare(id, 1, 1)).hasMessageContaining("n'existe pas");
    }
}
