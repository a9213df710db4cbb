package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What training bodies offer, in LHEO, as coordinators take it over. */
@ExtendWith(ArquillianExtension.class)
class CatalogueImportIT {
    private static final String OFFERS = "/api/v1/programmes/offers?territory=ALSACE";

    private final Api coordinator = Tenant.alsace().coordinator();
    private final String number = "DWWM-" + UUID.randomUUID();

    @Test
    void offersBecomeDraftsAndTheSameFileChangesNothing() {
        var file = lheo(formation(number, "Développeur web", siret()));

        var first = taken(file);
        var again = taken(file);
        var changed = taken(lheo(formation(number, "Développeuse web", siret())));

        assertThat(first.at("/offers/0/outcome").asText()).isEqualTo("ADDED");
        assertThat(first.at("/offers/0/leftOut/0").asText()).isEqualTo("session");
        assertThat(again.at("/offers/0/outcome").asText()).isEqualTo("UNCHANGED");
        assertThat(changed.at("/offers/0/outcome").asText()).isEqualTo("CHANGED");
        assertThat(coordinator
                        .get(programme(first))
                        .json()
                        .at("/content/outline/title")
                        .asText())
                .isEqualTo("Développeuse web");
        assertThat(coordinator.get(programme(first)).json().at("/status").asText())
                .isEqualTo("DRAFT");
    }

    @Test
    void aWrongOfferIsToldWithItsPlaceAndTheOthersAreKept() {
        var stranger = formation("X-" + number, "Développeur", "73282932000074");
        var wrong = formation("Y-" + number, "Développeur", siret()).replace(">1<", ">peut-être<");

        var report = taken(lheo(stranger + "\n" + wrong + "\n" + formation(number, "Développeur web", siret())));

        assertThat(report.at("/added").asInt()).isEqualTo(1);
        assertThat(report.at("/offers/0/reasons/0/code").asText()).isEqualTo("catalogue.body-not-registered");
        assertThat(report.at("/offers/1/reasons/0/field").asText()).isEqualTo("formation.certifiante");
        assertThat(report.at("/offers/1/number").asText()).isEqualTo("Y-" + number);
        assertThat(report.at("/offers/1/line").asInt()).isEqualTo(2);
    }

    @Test
    void whatWePublishComesBackAsItIs() {
        var programme = ApprovedTraining.published("Développeur, aller et retour");
        var exported = Api.anonymous(ProductUnderTest.baseUrl()).get("/catalogue/v1/lheo.xml");

        var report = taken(exported.text());

        assertThat(report.at("/added").asInt() + report.at("/changed").asInt()).isZero();
        assertThat(report.at("/offers").findValuesAsText("programme")).contains(Training.id(programme));
        assertThat(coordinator.get(programme).json().at("/versions")).hasSize(1);
    }

    @Test
    void aDocumentThatAttacksIsRefused() {
        var document =
                "<!DOCTYPE lheo [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + lheo(formation(number, "&x;", siret()));

        var refused = post(document);
        var tooLarge = post(lheo(" ".repeat(17 << 20)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/detail").asText()).contains("DOCTYPE");
        assertThat(tooLarge.status()).isEqualTo(413);
    }

    @Test
    void onlyThoseWhoPublishTakeOver() {
        var commission = Tenant.alsace().commissionMember();
        var nancy = Tenant.nancy().coordinator();

        assertThat(post(commission, "rien").status()).isEqualTo(403);
        assertThat(post(nancy, "rien").status()).isEqualTo(403);
    }

    private JsonNode taken(String document) {
        var answer = post(document);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Api.Answer post(String document) {
        return post(coordinator, document);
    }

    private static Api.Answer post(Api who, String document) {
        return who.send(who.request(OFFERS, "Content-Type", "application/xml").POST(BodyPublishers.ofString(document)));
    }

    private static String programme(JsonNode report) {
        return "/api/v1/programmes/" + report.at("/offers/0/programme").asText();
    }

    private String siret() {
        return coordinator
                .get("/api/v1/training-bodies/" + Training.bodyId())
                .json()
                .at("/siret")
                .asText();
    }

    private static String lheo(String formations) {
        return "<lheo xmlns='http://lheo.gouv.fr/2.3'><offres>" + formations + "</offres></lheo>";
    }

    private static String formation(String number, String title, String siret) {
        return "<formation numero='" + number + "'><domaine-formation><code-ROME>M1855</code-ROME></domaine-formation>"
                + "<intitule-formation>" + title + "</intitule-formation><certifiante>1</certifiante>"
                + "<parcours-de-formation>4</parcours-de-formation><code-niveau-entree>0</code-niveau-entree>"
                + "<action><niveau-entree-obligatoire>0</niveau-entree-obligatoire>"
                + "<modalites-enseignement>0</modalites-enseignement>"
                + "<prise-en-charge-frais-possible>0</prise-en-charge-frais-possible>"
                + "<modalites-entrees-sorties>0</modalites-entrees-sorties><session/></action>"
                + "<organisme-formation-responsable><SIRET-organisme-formation><SIRET>" + siret
                + "</SIRET></SIRET-organisme-formation></organisme-formation-responsable></formation>";
    }
}
