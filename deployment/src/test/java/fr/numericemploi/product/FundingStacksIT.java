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
class FundingStacksIT {
    private static final String STACKS = "/api/v1/funding-stacks";

    private final Tenant alsace = Tenant.alsace();
    private final Api coordinator = alsace.coordinator();

    @Test
    void aCohortsTrainingIsPaidFromWhatTheEnvelopeHolds() {
        var people = List.of(trainee(), trainee());

        var plan = planned(people, 3_000);

        assertThat(plan.at("/provenOptimal").asBoolean()).isTrue();
        assertThat(plan.at("/cost/amount").asDouble()).isEqualTo(9_000);
        assertThat(plan.at("/rest/amount").asDouble()).isEqualTo(6_000);
        assertThat(plan.at("/lines").findValuesAsText("scheme")).containsOnly("POEI");
        assertThat(plan.at("/lines/0/computation").asText()).contains("300\u00a0h × 8,00\u00a0€");
        assertThat(plan.at("/explanation").asText()).contains("Aucun plan ne laisse moins.");
        assertThat(plan.at("/unused").toString()).contains("Sous réserve, il manque", "Refusé : ");
        assertThat(plan.at("/nextBest/rest/amount").asDouble()).isGreaterThanOrEqualTo(6_000);
    }

    @Test
    void aLineFixedByHandStands() {
        var person = new HashMap<>(trainee());
        person.put("fixed", Map.of("POEI", 1_234.56));

        var plan = planned(List.of(person), 3_000);

        assertThat(plan.at("/lines/0/amount/amount").decimalValue()).isEqualByComparingTo("1234.56");
        assertThat(plan.at("/lines/0/fixed").asBoolean()).isTrue();
        person.put("fixed", Map.of("POEI", 3_000.01));
        assertThat(coordinator.post(STACKS, form(List.of(person), 3_000)).status())
                .isEqualTo(409);
    }

    @Test
    void whatIsWrongIsSaidAndStrangersAreKeptOut() {
        var person = trainee();

        assertThat(coordinator
                        .post(STACKS, form(List.of(person, person), 10))
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("funding.person-twice");
        assertThat(coordinator.post(STACKS, Map.of("people", List.of(Map.of()))).status())
                .isEqualTo(422);
        assertThat(coordinator.post(STACKS, form(List.of(), 10)).status()).isEqualTo(422);
        assertThat(Tenant.nancy()
                        .coordinator()
                        .post(STACKS, form(List.of(person), 10))
                        .status())
                .isIn(404, 422);
        assertThat(alsace.counsellor().post(STACKS, form(List.of(person), 10)).status())
                .isEqualTo(403);
    }

    private JsonNode planned(List<? extends Map<String, Object>> people, int left) {
        var answer = coordinator.post(STACKS, form(people, left));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static Map<String, Object> form(List<? extends Map<String, Object>> people, int left) {
        var purse = Map.of("code", "POEI 2018", "schemes", List.of("POEI"), "left", left);
        return Map.of("people", people, "purses", List.of(purse));
    }

    /** A registered jobseeker whom an employer up to date offers a CDI: 300 hours at 15 € at a training body. */
    private Map<String, Object> trainee() {
        var person = alsace.counsellor()
                .post("/api/v1/prescriptions", Prescribed.somebody())
                .json();
        var facts = new HashMap<String, Object>(Map.of(
                "registered",
                true,
                "offerLodged",
                true,
                "offerInZone",
                true,
                "contributionsPaid",
                true,
                "economicDismissal",
                false,
                "weeklyHours",
                35,
                "contract",
                "CDI",
                "trainedBy",
                "EXTERNAL",
                "trainingHours",
                300,
                "hourlyPrice",
                15));
        facts.putAll(Map.of("trainingPlan", "2018-03-01", "conventionOn", "2018-03-05", "startsOn", "2018-03-19"));
        return Map.of(
                "about", Map.of("candidate", person.get("candidate").asText(), "on", "2018-03-05", "facts", facts));
    }
}
