package fr.numericemploi.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The life of the pool: companies ask for contact, people answer, find work, or are no longer available. */
final class Vivier {
    private static final String REQUESTS = "/api/v1/contact-requests";
    private static final String ENTRIES = "/api/v1/pool/entries";

    private static final int GONE = 404;

    private final Cast cast;
    private final Client coordinator;
    private final Dice dice = Dice.of("pool");
    private final Set<String> asked = new HashSet<>();
    private final List<String> met = new ArrayList<>();

    Vivier(Cast cast) {
        this.cast = cast;
        this.coordinator = cast.coordinator();
    }

    /** Of those whom the product has just asked, some call and say yes or no; the others' silence takes them out. */
    void peopleSayWhetherStillAvailable() {
        for (var entry : coordinator.all(ENTRIES + "?status=ASKED&limit=100")) {
            if (dice.chance(0.7)) {
                coordinator.post(path(entry) + "/answer", Map.of("answer", dice.chance(0.7) ? "YES" : "NO"));
            }
        }
    }

    /** Some of those who met a company were hired. */
    void someFindWork() {
        for (var entry : List.copyOf(met)) {
            met.remove(entry);
            var path = ENTRIES + "/" + entry;
            if (dice.chance(0.45)
                    && !coordinator.get(path).get("status").asText().equals("LEFT")) {
                coordinator.post(path, "/departure", Map.of("reason", "PLACED"));
            }
        }
    }

    /** Returns the requests, to be answered some days later. */
    List<String> companiesAskForContact() {
        var requests = new ArrayList<String>();
        for (int company = dice.between(7, 11); company > 0; company--) {
            var recruiter = dice.one(cast.recruiters());
            var job = dice.one(recruiter.house().trades()).job;
            var found =
                    recruiter.client().get("/api/v1/pool?limit=20&job=" + job).findValuesAsText("entry");
            found.stream()
                    .filter(entry -> asked.add(entry + recruiter.company()))
                    .findFirst()
                    .flatMap(entry -> ask(recruiter, entry))
                    .ifPresent(requests::add);
        }
        return requests;
    }

    /** By phone, noted by the coordinator. Some do not answer, and their requests lapse. */
    void peopleAnswer(List<String> requests) {
        for (var request : requests) {
            var asked = coordinator.get(REQUESTS + "/" + request).get("request");
            if (asked.get("status").asText().equals("PENDING") && dice.chance(0.8)) {
                answer(request, asked.get("entry").asText());
            }
        }
    }

    private void answer(String request, String entry) {
        var yes = dice.chance(0.7);
        coordinator.post(REQUESTS + "/" + request + "/answer", Map.of("answer", yes ? "YES" : "NO"));
        if (yes) {
            met.add(entry);
        }
    }

    /** Nothing where the product let the person go in the meantime: its own work goes on while the story is told. */
    private Optional<String> ask(Cast.Recruiter recruiter, String entry) {
        var path = "/api/v1/pool/" + entry + "/contact-requests";
        var answer = recruiter.client().api().post(path, Map.of("message", dice.one(Words.CONTACTS)));
        return answer.status() == GONE ? Optional.empty() : Optional.of(Client.id(Client.done(path, answer)));
    }

    private static String path(JsonNode entry) {
        return ENTRIES + "/" + entry.get("id").asText();
    }
}
