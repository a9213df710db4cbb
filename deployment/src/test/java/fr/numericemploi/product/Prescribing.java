package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** An agency of Alsace, and people whom it prescribes. */
record Prescribing(Api administrator, String agency) {
    static Prescribing through(String baseUrl) {
        var administrator = Api.as(baseUrl, "administrateur", "secret");
        var code = "%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
        var agency = administrator.post(
                "/api/v1/agencies",
                Map.of("kind", "FRANCE_TRAVAIL", "code", code, "name", "Agence " + code, "territory", "ALSACE"));
        assertThat(agency.status()).as(agency.text()).isEqualTo(201);
        var location = agency.header("Location");
        return new Prescribing(administrator, location.substring(location.lastIndexOf('/') + 1));
    }

    /** The same agency, by another server. */
    Prescribing by(String baseUrl) {
        return new Prescribing(Api.as(baseUrl, "administrateur", "secret"), agency);
    }

    /** Prescribes somebody new. Returns the person's e-mail address. */
    String somebody() {
        var email = "personne-" + UUID.randomUUID() + "@example.org";
        var answer = administrator.post("/api/v1/prescriptions", person(email));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return email;
    }

    private Map<String, Object> person(String email) {
        return Map.of(
                "agency",
                agency,
                "lastName",
                "Schneider" + letters(email),
                "firstNames",
                "Martine",
                "birthDate",
                "1979-03-14",
                "email",
                email,
                "commune",
                "67482",
                "mobility",
                Map.of("departments", List.of("67")),
                "aims",
                List.of("M1855"),
                "skills",
                List.of(Map.of("code", "DEV-JAVA", "level", 2)),
                "consent",
                Map.of("noticeVersion", "2026-01", "givenOn", "2026-03-02"));
    }

    private static String letters(String email) {
        return email.replaceAll("[^a-f]", "");
    }
}
