package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Programmes of Alsace that the training-engineering commission approved, and that the coordinator published. */
final class ApprovedTraining {
    private static final Api COORDINATOR = Tenant.alsace().coordinator();

    private ApprovedTraining() {}

    /** Returns the programme's address. */
    static String published(String title) {
        var programme = Training.drafted(Training.aProgramme(title));
        done(step(programme, "/submission"));
        decidedSendingBack(Set.of());
        done(step(programme, "/publication"));
        return programme;
    }

    /** Everything else on the agenda is approved: what other tests left there too. Returns the sitting's address. */
    static String decidedSendingBack(Set<String> programmes) {
        var sitting = sitting();
        for (var item : COORDINATOR.get(sitting).json().get("agenda")) {
            var programme = item.at("/programme").asText();
            var decision = programmes.contains(programme)
                    ? Map.of("approved", false, "remarks", "Préciser l'évaluation.")
                    : Map.of("approved", true);
            var version = programme + "/" + item.at("/programmeVersion").asInt();
            done(COORDINATOR.put(sitting + "/decisions/" + version, etag(sitting), decision));
        }
        done(step(sitting, "/closure"));
        return sitting;
    }

    private static String sitting() {
        var members = List.of("Camille Muller", "Dominique Weber", "Claude Schmitt").stream()
                .map(name -> Map.of("name", name, "office", "membre"))
                .toList();
        var opened = Tenant.alsace()
                .commissionMember()
                .post(
                        "/api/v1/programme-sittings",
                        Map.of("territory", "ALSACE", "heldOn", LocalDate.now().toString(), "members", members));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.header("Location");
    }

    static Api.Answer step(String path, String step) {
        return COORDINATOR.post(path + step, "", "If-Match", etag(path));
    }

    static void done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private static String etag(String path) {
        return COORDINATOR.get(path).header("ETag");
    }
}
