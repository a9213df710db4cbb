package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FundingDecisionsIT {
    private static final String DECISIONS = "/api/v1/funding-decisions";
    private static final String SIMULATIONS = "/api/v1/funding-simulations";

    private final Tenant alsace = Tenant.alsace();
    private final Api coordinator = alsace.coordinator();

    @Test
    void aCounsellorReadsWhoPaysAndWhy() {
        var poei = scheme("POEI", simulated("2018-03-05", Map.of("contract", "CDI", "hourlyPrice", 15)));

        assertThat(poei.at("/outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(poei.at("/amount/amount").asDouble()).isEqualTo(2400);
        assertThat(poei.at("/rest/amount").asDouble()).isEqualTo(2100);
        assertThat(poei.at("/computation").asText())
                .isEqualTo("300\u00a0h × 8,00\u00a0€, dans la limite du coût réel 4\u202f500,00\u00a0€");
        assertThat(poei.at("/rules").findValuesAsText("source")).doesNotContain("");
    }

    @Test
    void theSchemeThatFitsIsProposedInstead() {
        var poei = scheme("POEI", simulated("2018-03-05", Map.of("contract", "CDD", "contractMonths", 9)));

        assertThat(poei.at("/outcome").asText()).isEqualTo("REFUSED");
        assertThat(poei.at("/instead/0").asText()).isEqualTo("AFPR");
        assertThat(poei.at("/rules").toString()).contains("(ici : CDD, 9\u00a0mois)");
    }

    @Test
    void theSameCaseIsDecidedByTheLawOfItsDay() {
        var today = simulated("2025-03-03", Map.of("contract", "CDD", "contractMonths", 9));

        assertThat(scheme("POEI", today).at("/version").asText()).isEqualTo("POEI-2024");
        assertThat(scheme("AFPR", today).at("/rules/0/code").asText()).isEqualTo("afpr.abolished");
        assertThat(schemesOn("2018-03-05").findValuesAsText("version")).contains("AFPR-2012", "CPF-2015");
        assertThat(schemesOn("2026-03-02").findValuesAsText("version")).contains("AFPR-ABOLISHED", "CPF-2026");
    }

    @Test
    void aCoordinatorAsksAboutAPersonAndAProgramme() {
        var person = alsace.counsellor()
                .post("/api/v1/prescriptions", Prescribed.somebody())
                .json();
        var programme = Training.id(ApprovedTraining.published("Développeur Java, à financer"));
        var query = "?candidate=" + person.get("candidate").asText() + "&programme=" + programme + "&on=2026-03-02";

        var answer = coordinator.get(DECISIONS + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/facts/rsa").asText()).isEqualTo("oui");
        assertThat(answer.json().at("/facts/cost").asText()).isEqualTo("4\u202f125,00\u00a0€");
        var department = scheme("DEPARTEMENT", answer.json());
        assertThat(department.at("/outcome").asText()).isEqualTo("ELIGIBLE_IF");
        assertThat(department.at("/missingPapers").findValuesAsText("code")).contains("rsaNotice");
        assertThat(alsace.counsellor().get(DECISIONS + query).status()).isEqualTo(403);
        assertThat(Tenant.nancy().coordinator().get(DECISIONS + query).status()).isEqualTo(404);
    }

    @Test
    void everythingWrongIsSaidAtOnceOnceTheRoleIsRight() {
        var wrong = Map.of("facts", Map.of("contract", "STAGE", "religion", "x", "trainingHours", -1));

        var answer = coordinator.post(SIMULATIONS, wrong);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field"))
                .containsExactlyInAnyOrder("facts.contract", "facts.religion", "facts.trainingHours");
        assertThat(alsace.recruiter().post(SIMULATIONS, wrong).status()).isEqualTo(403);
        assertThat(coordinator.post(DECISIONS, Map.of()).status()).isEqualTo(422);
    }

    @Test
    void theVocabularyIsThereForWhoMakesAForm() {
        var facts = alsace.recruiter().get("/api/v1/schemes/facts").json();

        assertThat(facts.findValuesAsText("code")).contains("bornOn", "contract", "rsaNotice");
        assertThat(coordinator.get("/api/v1/schemes/definitions").json().findValuesAsText("code"))
                .containsAll(List.of("DELD-INSERTION", "DELD-CONTRAT-PRO"));
        assertThat(coordinator.get("/api/v1/schemes?on=hier").status()).isEqualTo(422);
    }

    /** A registered jobseeker, an offer that was lodged, an employer up to date; 300 hours at a training body. */
    private JsonNode simulated(String on, Map<String, Object> offer) {
        var facts = new HashMap<String, Object>(Map.of(
                "registered", true,
                "offerLodged", true,
                "offerInZone", true,
                "contributionsPaid", true,
                "economicDismissal", false,
                "weeklyHours", 35,
                "trainedBy", "EXTERNAL",
                "trainingHours", 300,
                "trainingPlan", on));
        facts.put("conventionOn", on);
        facts.put("startsOn", on.substring(0, 8) + "19");
        facts.putAll(offer);
        var answer = alsace.counsellor().post(SIMULATIONS, Map.of("on", on, "facts", facts));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode schemesOn(String day) {
        return coordinator.get("/api/v1/schemes?on=" + day).json();
    }

    private static JsonNode scheme(String code, JsonNode answer) {
        for (var decision : answer.at("/decisions")) {
            if (decision.get("scheme").asText().equals(code)) {
                return decision;
            }
        }
        throw new AssertionError("no " + code);
    }
}
