package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A session to be paid for, and the people who follow it. */
record Trainees(String session) {
    private static final Tenant ALSACE = Tenant.alsace();

    static Trainees of(String programme, String from, String until) {
        var year = from.substring(0, 4);
        var terms = Map.of(
                "body", Training.bodyId(),
                "place", "67482",
                "dates", Map.of("from", from, "until", until),
                "seats", 15,
                "applications", Map.of("from", year + "-01-02", "until", until));
        var answer = ALSACE.coordinator()
                .post("/api/v1/sessions", Map.of("programme", programme, "territory", "ALSACE", "terms", terms));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Trainees(Training.id(answer.header("Location")));
    }

    /** What a person's training costs is 300 h at 15 €: 4,500 €, of which a POEI pays 8 € an hour. */
    Map<String, Object> somebody() {
        var prescribed = new HashMap<>(Prescribed.somebody());
        prescribed.put("consent", Map.of("noticeVersion", "2016-12", "givenOn", "2017-01-02"));
        var person =
                ALSACE.counsellor().post("/api/v1/prescriptions", prescribed).json();
        var facts = new HashMap<String, Object>();
        Stream.of("registered", "offerLodged", "offerInZone", "contributionsPaid")
                .forEach(flag -> facts.put(flag, true));
        facts.putAll(Map.of("economicDismissal", false, "weeklyHours", 35, "contract", "CDI", "trainedBy", "EXTERNAL"));
        facts.putAll(Map.of("trainingHours", 300, "teachingHours", 300, "companyHours", 0, "hourlyPrice", 15));
        facts.putAll(Map.of("cost", 4_500, "trainingPlan", "2017-03-01", "conventionOn", "2017-03-05"));
        var about = Map.of("candidate", person.get("candidate").asText(), "on", "2017-03-05", "facts", facts);
        return Map.of("about", about);
    }

    /** A plan for these people; its address. */
    String planned(List<? extends Map<String, Object>> people) {
        var answer = ALSACE.coordinator().post("/api/v1/funding-plans", Map.of("session", session, "people", people));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location");
    }
}
