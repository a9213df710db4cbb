package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Who could pay, as a counsellor asks about nobody in particular. */
final class Simulated {
    static final String PATH = "/api/v1/funding-simulations";

    private Simulated() {}

    /** A registered jobseeker, an offer that was lodged, an employer up to date; 300 hours at a training body. */
    static JsonNode on(String day, Map<String, Object> offer) {
        var facts = new HashMap<String, Object>(Map.of(
                "registered", true,
                "offerLodged", true,
                "offerInZone", true,
                "contributionsPaid", true,
                "economicDismissal", false,
                "weeklyHours", 35,
                "trainedBy", "EXTERNAL",
                "trainingHours", 300,
                "trainingPlan", day));
        facts.put("conventionOn", day);
        facts.put("startsOn", day.substring(0, 8) + "19");
        facts.putAll(offer);
        var answer = Tenant.alsace().counsellor().post(PATH, Map.of("on", day, "facts", facts));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    static JsonNode scheme(String code, JsonNode answer) {
        for (var decision : answer.at("/decisions")) {
            if (decision.get("scheme").asText().equals(code)) {
                return decision;
            }
        }
        throw new AssertionError("no " + code);
    }
}
