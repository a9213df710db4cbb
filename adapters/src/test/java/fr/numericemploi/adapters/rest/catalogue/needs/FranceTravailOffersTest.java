package fr.numericemploi.adapters.rest.catalogue.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.numericemploi.application.catalogue.needs.Offer;
import fr.numericemploi.domain.catalogue.needs.ContractKind;
import fr.numericemploi.domain.catalogue.needs.Degree;
import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.catalogue.needs.SalaryPeriod;
import fr.numericemploi.domain.shared.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FranceTravailOffersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void anOfferIsReadInOurTerms() {
        var offer = read(each -> {}).read().orElseThrow();

        assertThat(offer.origin().offer()).isEqualTo("189XYZT");
        assertThat(offer.origin().updatedAt()).isEqualTo(Instant.parse("2026-03-09T09:00:00Z"));
        assertThat(offer.demanded()).isEqualTo("Java");
        assertThat(offer.content())
                .returns("M1805", content -> content.job().value())
                .returns("3", content -> content.version().value())
                .returns("67482", content -> content.place().value())
                .returns(2, NeedContent::posts)
                .returns(Degree.BAC_2, content -> content.degree().degree())
                .returns(false, content -> content.degree().firm());
        var salary = offer.content().salary().orElseThrow();
        assertThat(salary.from().cents()).isEqualTo(2_800_000);
        assertThat(salary.to().cents()).isEqualTo(3_200_000);
        assertThat(salary.period()).isEqualTo(SalaryPeriod.YEAR);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CDI, Contrat à durée indéterminée, E1, CDI, -",
                "CDI, Contrat à durée indéterminée, CC, CDI, -",
                "CDD, Contrat à durée déterminée - 12 Mois, Contrat travail, CDD, 12",
                "CDD, Contrat à durée déterminée - 45 Jour(s), Contrat travail, CDD, 2",
                "SAI, Contrat travail saisonnier - 4 Mois, Contrat travail, CDD, 4",
                "CDD, Contrat à durée déterminée - 24 Mois, E2, ALTERNANCE, 24",
                "CDD, Contrat à durée déterminée - 24 Mois, Contrat apprentissage, ALTERNANCE, 24",
                "CDI, Contrat à durée indéterminée, FS, ALTERNANCE, -",
                "CDD, Contrat à durée déterminée - 12 Mois, Cont. professionnalisation, ALTERNANCE, 12",
                "CDD, Contrat à durée déterminée - 6 Mois, FA, CDD, 6",
                "CDI, Contrat à durée indéterminée, FV, CDI, -",
                "CDD, Contrat à durée déterminée - 6 Mois, FT, CDD, 6",
            })
    void contractsAreToldByTheirTypeAndTheirNature(
            String type, String label, String nature, ContractKind kind, Integer months) {
        var contract = contentOf(contracted(type, label, nature)).contract();

        assertThat(contract.kind()).isEqualTo(kind);
        assertThat(contract.months()).isEqualTo(Optional.ofNullable(months));
    }

    @ParameterizedTest
    @CsvSource({
        "MIS, Mission intérimaire - 6 Mois, Contrat travail",
        "LIB, Profession libérale, Emploi non salarié",
        "CDI, Contrat à durée indéterminée, PS",
        "CDD, Contrat à durée déterminée, Contrat travail",
    })
    void whatIsNoRecruitmentOrSaysTooLittleIsRefused(String type, String label, String nature) {
        assertThat(read(contracted(type, label, nature)).wrong())
                .map(wrong -> wrong.field().orElse(""))
                .containsExactly("typeContrat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Horaire de 12,02 Euros;1202;1202",
                "Mensuel de 2100.00 Euros à 2400.50 Euros sur 12 mois;210000;240050",
                "Annuel de 30000 Euros sur 13 mois;3000000;3000000",
            })
    void salariesAreReadFromTheirWords(String label, long from, long to) {
        var salary = contentOf(offer -> offer.putObject("salaire").put("libelle", label))
                .salary()
                .orElseThrow();

        assertThat(salary.from().cents()).isEqualTo(from);
        assertThat(salary.to().cents()).isEqualTo(to);
    }

    @Test
    void aSalaryThatIsNegotiatedIsLeftOpen() {
        assertThat(contentOf(offer -> offer.putObject("salaire").put("libelle", "A négocier selon profil"))
                        .salary())
                .isEmpty();
    }

    @Test
    void theHighestDiplomaThatIsDemandedIsFirm() {
        var degree = contentOf(offer -> {
                    var educations = offer.putArray("formations");
                    educations
                            .addObject()
                            .put("niveauLibelle", "Bac+3, Bac+4 ou équivalents")
                            .put("exigence", "E");
                    educations
                            .addObject()
                            .put("niveauLibelle", "Bac+5 et plus ou équivalents")
                            .put("exigence", "S");
                })
                .degree();

        assertThat(degree.degree()).isEqualTo(Degree.BAC_3);
        assertThat(degree.firm()).isTrue();
    }

    @Test
    void everythingThatIsMissingIsSaid() {
        assertThat(read(ObjectNode::removeAll).wrong())
                .map(wrong -> wrong.field().orElse(""))
                .contains(
                        "id",
                        "dateCreation",
                        "romeCode",
                        "lieuTravail.commune",
                        "typeContrat",
                        "intitule",
                        "description");
        assertThat(read(offer -> offer.put("nombrePostes", "deux")).wrong())
                .map(RuleViolation::getMessage)
                .singleElement()
                .asString()
                .contains("deux");
    }

    @Test
    void anotherDocumentIsNone() {
        assertThatThrownBy(() -> FranceTravailOffers.read(JSON.readTree("{\"offres\": []}")))
                .hasMessageContaining("resultats");
        assertThatThrownBy(
                        () -> FranceTravailOffers.read(JSON.readTree("{\"resultats\": [" + "1,".repeat(150) + "1]}")))
                .hasMessageContaining("150");
    }

    @Test
    void whatIsNoOfferIsReportedInItsPlace() throws JsonProcessingException {
        assertThat(FranceTravailOffers.read(JSON.readTree("{\"resultats\": [1, null]}")))
                .map(Offer::index)
                .containsExactly(0, 1);
    }

    private static Consumer<ObjectNode> contracted(String type, String label, String nature) {
        return offer ->
                offer.put("typeContrat", type).put("typeContratLibelle", label).put("natureContrat", nature);
    }

    private static NeedContent contentOf(Consumer<ObjectNode> change) {
        return read(change).read().orElseThrow().content();
    }

    private static Offer read(Consumer<ObjectNode> change) {
        try {
            var document = JSON.readTree(NeedExample.OFFERS);
            change.accept((ObjectNode) document.at("/resultats/0"));
            return List.copyOf(FranceTravailOffers.read(document)).get(0);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
