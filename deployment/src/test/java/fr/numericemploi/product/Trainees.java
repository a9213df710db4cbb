package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A session to be paid for, the people who follow it, and envelopes to pay from. */
final class Trainees {
    private final Tenant alsace = Tenant.alsace();
    private final Api coordinator = alsace.coordinator();
    private final String session;

    Trainees(String programme) {
        session = opened(programme);
    }

    String session() {
        return session;
    }

    /** What a person's training costs is 300 h at 15 €: 4,500 €, of which a POEI pays 8 € an hour. */
    Map<String, Object> somebody() {
        var person = alsace.counsellor()
                .post("/api/v1/prescriptions", Prescribed.somebody())
                .json();
        var facts = new HashMap<String, Object>();
        Stream.of("registered", "offerLodged", "offerInZone", "contributionsPaid")
                .forEach(flag -> facts.put(flag, true));
        facts.putAll(Map.of("economicDismissal", false, "weeklyHours", 35, "contract", "CDI", "trainedBy", "EXTERNAL"));
        facts.putAll(Map.of("trainingHours", 300, "teachingHours", 300, "companyHours", 0, "hourlyPrice", 15));
        facts.putAll(Map.of("cost", 4_500, "trainingPlan", "2018-03-01", "conventionOn", "2018-03-05"));
        facts.put("startsOn", "2018-03-19");
        var about = Map.of("candidate", person.get("candidate").asText(), "on", "2018-03-05", "facts", facts);
        return Map.of("about", about);
    }

    /** Envelope of a scheme, open all along; its address. */
    String envelope(String scheme, String euros) {
        var form = Map.of(
                "funder",
                funder(),
                "scheme",
                scheme,
                "territory",
                "ALSACE",
                "year",
                2018,
                "reference",
                "Convention " + UUID.randomUUID(),
                "from",
                "2018-01-01",
                "until",
                "2030-12-31",
                "amount",
                Map.of("amount", new BigDecimal(euros)),
                "on",
                "2017-12-15");
        var answer = coordinator.post("/api/v1/envelopes", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location");
    }

    /** A plan for these people; its address. */
    String planned(List<Map<String, Object>> people) {
        var answer = coordinator.post("/api/v1/funding-plans", Map.of("session", session, "people", people));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location");
    }

    private static String funder() {
        return UUID.randomUUID().toString();
    }

    private String opened(String programme) {
        var terms = Map.of(
                "body", Training.bodyId(),
                "place", "67482",
                "dates", Map.of("from", "2026-09-14", "until", "2026-12-18"),
                "seats", 12,
                "applications", Map.of("from", "2026-06-01", "until", "2026-08-28"));
        var answer = coordinator.post(
                "/api/v1/sessions", Map.of("programme", programme, "territory", "ALSACE", "terms", terms));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var location = answer.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
