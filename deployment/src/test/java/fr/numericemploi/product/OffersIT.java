package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OffersIT {
    private static final String OFFERS = "/api/v1/needs/offers";

    private final Tenant alsace = Tenant.alsace();
    private final Api recruiter = alsace.recruiter();
    private final String id = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void goodOffersAreKeptBadOnesReportedAndTheSameDocumentChangesNothing() {
        var document = offers(offer(id, "M1805", "E1"), offer(id + "2", "Z9999", "E1"), "{\"id\": \"" + id + "3\"}");

        var first = recruiter.post(OFFERS, document);
        var again = recruiter.post(OFFERS, document);

        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().get("added").asInt()).isEqualTo(1);
        assertThat(first.json().at("/offers/1/reasons/0/field").asText()).isEqualTo("romeCode");
        assertThat(first.json().at("/offers/2/reasons").findValuesAsText("field"))
                .contains("intitule", "typeContrat", "lieuTravail.commune");
        assertThat(again.json().get("unchanged").asInt()).isEqualTo(1);
        assertThat(again.json().get("added").asInt()).isZero();
        assertThat(again.json().at("/offers/0/need")).isEqualTo(first.json().at("/offers/0/need"));
    }

    @Test
    void anOfferKeepsItsRomeVersionItsNatureAndItsSkills() {
        var line =
                recruiter.post(OFFERS, offers(offer(id, "M1805", "FS"))).json().at("/offers/0");

        var need = recruiter.get("/api/v1/needs/" + line.get("need").asText()).json();

        assertThat(need.get("jobVersion").asText()).isEqualTo("3");
        assertThat(need.get("contract").asText()).isEqualTo("ALTERNANCE");
        assertThat(need.at("/offer/nature").asText()).isEqualTo("FS");
        assertThat(need.at("/skills/DEV-JAVA").asInt()).isEqualTo(3);
    }

    @Test
    void staffNamesTheCompanyAndWhoAnswers() {
        var coordinator = alsace.coordinator();
        var document = offers(offer(id, "M1805", "E1"));
        var whose = OFFERS + "?company=" + alsace.companyId();

        assertThat(coordinator.post(OFFERS, document).json().get("code").asText())
                .isEqualTo("catalogue.need-company-untold");
        assertThat(coordinator.post(whose, document).json().get("code").asText())
                .isEqualTo("catalogue.need-contact-untold");
        assertThat(coordinator
                        .post(whose + "&contact=" + alsace.recruiterId(), document)
                        .status())
                .isEqualTo(200);
        assertThat(Tenant.nancy().coordinator().post(whose, document).status()).isEqualTo(404);
        assertThat(Tenant.nancy()
                        .recruiter()
                        .post(OFFERS, document)
                        .json()
                        .at("/offers/0/reasons/0/code")
                        .asText())
                .isEqualTo("catalogue.need-offer-taken");
    }

    @Test
    void anotherDocumentIsRefusedAsAWhole() {
        assertThat(recruiter.post(OFFERS, "{\"offres\": []}").status()).isEqualTo(422);
        assertThat(recruiter.post(OFFERS, "{").status()).isEqualTo(400);
        assertThat(recruiter
                        .post(OFFERS, "{\"x\": \"" + "x".repeat(5_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(recruiter
                        .post(OFFERS, "{\"resultats\": []}")
                        .json()
                        .get("added")
                        .asInt())
                .isZero();
    }

    private static String offers(String... offers) {
        return "{\"resultats\": [" + String.join(",", offers) + "]}";
    }

    private static String offer(String id, String job, String nature) {
        return """
                {"id": "%s", "intitule": "Développeur Java (H/F)", "description": "Développement en Java.",
                 "dateCreation": "2026-03-02T09:00:00.000Z", "romeCode": "%s", "natureContrat": "%s",
                 "lieuTravail": {"libelle": "67 - STRASBOURG", "commune": "67482"},
                 "typeContrat": "CDD", "typeContratLibelle": "Contrat à durée déterminée - 12 Mois",
                 "competences": [{"code": "1", "libelle": "Java", "exigence": "E"}], "nombrePostes": 2}""".formatted(id, job, nature);
    }
}
