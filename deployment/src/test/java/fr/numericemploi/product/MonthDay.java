package fr.numericemploi.product;

import static fr.numericemploi.product.MarathonDay.done;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The marathon day of the month: four rooms, four panels, forty people, from nine to five. */
final class MonthDay {
    private static final LocalDate DATE = LocalDate.now().plusDays(60);

    private final Api coordinator = Tenant.alsace().coordinator();
    private final String path;

    MonthDay() {
        var created = coordinator.post("/api/v1/days", form());
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        path = created.header("Location").replaceFirst(".*(/api/v1/days/)", "$1");
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    LocalDate date() {
        return DATE;
    }

    void prepare(Collection<String> recruiters, Collection<String> candidates) {
        recruiters.forEach(one -> done(put("/availability", Map.of("recruiter", one))));
        done(post("/panels/proposal", ""));
        done(post(
                "/invitees",
                candidates.stream()
                        .map(candidate -> Map.of("candidate", candidate))
                        .toList()));
    }

    JsonNode plan() {
        var plan = post("/plan", "");
        assertThat(plan.status()).as(plan.text()).isEqualTo(200);
        return plan.json();
    }

    void publish() {
        done(post("/publication", ""));
    }

    void start() {
        itIs(8, 30);
        done(post("/start", ""));
    }

    JsonNode replan(Map<String, Object> disruption) {
        var plan = post("/replan", disruption);
        assertThat(plan.status()).as(plan.text()).isEqualTo(200);
        return plan.json();
    }

    /** Everybody of the schedule came, but those. */
    void closeWithout(Set<String> absent) {
        itIs(17, 30);
        for (var person : schedule().get("people")) {
            var candidate = person.get("candidate").asText();
            if (person.has("interview")) {
                var attendance = absent.contains(candidate) ? "ABSENT" : "PRESENT";
                done(put("/attendance/" + candidate, Map.of("attendance", attendance)));
            }
        }
        done(post("/closure", ""));
    }

    /** The ids of those who have an interview, by panel. */
    List<Interview> interviews() {
        var interviews = new ArrayList<Interview>();
        for (var panel : schedule().get("panels")) {
            var recruiters = panel.get("recruiters").findValuesAsText("id");
            panel.get("interviews")
                    .forEach(line ->
                            interviews.add(new Interview(line.get("candidate").asText(), recruiters)));
        }
        return interviews;
    }

    void itIs(int hour, int minute) {
        var time = DATE.atTime(LocalTime.of(hour, minute)).atZone(ZoneId.of("Europe/Paris"));
        done(Tenant.administrator()
                .put("/api/v1/clock", "*", Map.of("instant", time.toInstant().toString())));
    }

    JsonNode schedule() {
        return coordinator.get(path + "/schedule").json();
    }

    private Api.Answer post(String what, Object body) {
        return coordinator.post(path + what, body, "If-Match", version());
    }

    private Api.Answer put(String what, Object body) {
        return coordinator.put(path + what, version(), body);
    }

    private String version() {
        return coordinator.get(path).header("ETag");
    }

    private static Map<String, Object> form() {
        var rooms = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> Map.of("name", "Salle " + number, "stepFree", number == 1))
                .toList();
        var form = new HashMap<String, Object>();
        form.put("territory", "ALSACE");
        form.put("date", DATE.toString());
        form.put("opens", "09:00");
        form.put("closes", "17:00");
        form.put("minutes", 30);
        form.put("breaks", List.of(Map.of("from", "12:30", "to", "13:30")));
        form.put("agency", Tenant.alsace().agencyId());
        form.put("commune", "67482");
        form.put("address", "1 place de la Gare, 67000 Strasbourg");
        form.put("rooms", rooms);
        form.put("wantedPanels", 4);
        return form;
    }

    record Interview(String candidate, List<String> recruiters) {}
}
