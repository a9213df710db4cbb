package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** A marathon day of Alsace, made through the API: two rooms, two panels, three people, interviews from nine to noon. */
final class MarathonDay {
    static final LocalDate DATE = LocalDate.now().plusDays(40);

    private final Api coordinator = Tenant.alsace().coordinator();
    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<String, String> emails = new LinkedHashMap<>();
    private final String path;

    private MarathonDay(String path) {
        this.path = path;
    }

    static MarathonDay prepared() {
        var created = Tenant.alsace().coordinator().post("/api/v1/days", form());
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        var day = new MarathonDay(created.header("Location").replaceFirst(".*(/api/v1/days/)", "$1"));
        Panelists.all().forEach(one -> done(day.put("/availability", Map.of("recruiter", one))));
        done(day.post("/panels/proposal", ""));
        Stream.of("Alice", "Bruno", "Chloé").forEach(day::prescribe);
        var invitees = day.people.values().stream()
                .map(candidate -> Map.of("candidate", candidate))
                .toList();
        done(day.post("/invitees", invitees));
        return day;
    }

    static MarathonDay planned() {
        var day = prepared();
        assertThat(day.post("/plan", "").status()).isEqualTo(200);
        return day;
    }

    static MarathonDay published() {
        var day = planned();
        done(day.post("/publication", ""));
        return day;
    }

    static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    String path() {
        return path;
    }

    String candidate(String firstName) {
        return people.get(firstName);
    }

    Inbox inbox(String firstName) {
        return Inbox.of(emails.get(firstName));
    }

    JsonNode schedule() {
        return coordinator.get(path + "/schedule").json();
    }

    /** How the schedule has that person. */
    JsonNode person(String firstName) {
        for (var person : schedule().get("people")) {
            if (person.get("candidate").asText().equals(people.get(firstName))) {
                return person;
            }
        }
        throw new IllegalArgumentException(firstName);
    }

    Api.Answer post(String what, Object body) {
        return coordinator.post(path + what, body, "If-Match", version());
    }

    Api.Answer put(String what, Object body) {
        return coordinator.put(path + what, version(), body);
    }

    String version() {
        return coordinator.get(path).header("ETag");
    }

    private void prescribe(String firstName) {
        var number = ThreadLocalRandom.current().nextLong(10_000_000_000L);
        var email = firstName.toLowerCase().replace('é', 'e') + number + "@example.org";
        var person = Map.of(
                "agency",
                Tenant.alsace().agencyId(),
                "lastName",
                "Weber" + Long.toString(number, 36).replaceAll("\\d", "x"),
                "firstNames",
                firstName,
                "birthDate",
                "1988-05-17",
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
        var receipt = coordinator.post("/api/v1/prescriptions", person);
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        var prescription = receipt.json().get("prescription").asText();
        done(coordinator.post("/api/v1/prescriptions/" + prescription + "/acceptance", ""));
        people.put(firstName, receipt.json().get("candidate").asText());
        emails.put(firstName, email);
    }

    private static Map<String, Object> form() {
        return Map.of(
                "territory",
                "ALSACE",
                "date",
                DATE.toString(),
                "opens",
                "09:00",
                "closes",
                "12:00",
                "minutes",
                30,
                "agency",
                Tenant.alsace().agencyId(),
                "commune",
                "67482",
                "address",
                "1 place de la Gare, 67000 Strasbourg",
                "rooms",
                List.of(Map.of("name", "Vosges", "stepFree", true), Map.of("name", "Rhin")),
                "wantedPanels",
                2);
    }
}
