package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProgrammeSittingsIT {
    private final Api coordinator = Tenant.alsace().coordinator();
    private final Api commission = Tenant.alsace().commissionMember();

    @Test
    void theCommissionApprovesOneSendsTheOtherBackAndTheFirstIsPublished() {
        var good = submitted("Développeur Java, retenu");
        var vague = submitted("Développeur Java, à revoir");
        var sitting = open();

        for (var item : commission.get(sitting).json().get("agenda")) {
            var sentBack = item.at("/programme").asText().equals(Training.id(vague));
            var decision = sentBack
                    ? Map.of("approved", false, "remarks", "Préciser l'évaluation.")
                    : Map.<String, Object>of("approved", true);
            var decided = commission.put(sitting + "/decisions/" + version(item), etag(sitting), decision);
            assertThat(decided.status()).as(decided.text()).isEqualTo(204);
        }
        var closed = commission.post(sitting + "/closure", "", "If-Match", etag(sitting));
        assertThat(closed.status()).as(closed.text()).isEqualTo(204);

        assertThat(coordinator.get(good).json().at("/status").asText()).isEqualTo("APPROVED");
        assertThat(coordinator.get(vague).json().at("/status").asText()).isEqualTo("SENT_BACK");
        assertThat(commission.get(sitting + "/minutes.pdf").http().body()).startsWith("%PDF".getBytes());
        var published = coordinator.post(good + "/publication", "", "If-Match", etag(good));
        assertThat(published.status()).as(published.text()).isEqualTo(204);
        assertThat(coordinator.get(good).json().at("/status").asText()).isEqualTo("PUBLISHED");
    }

    private static String version(JsonNode item) {
        return item.at("/programme").asText() + "/"
                + item.at("/programmeVersion").asInt();
    }

    private String submitted(String title) {
        var programme = Training.drafted(Training.aProgramme(title));
        var submitted = coordinator.post(programme + "/submission", "", "If-Match", etag(programme));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(204);
        return programme;
    }

    private String open() {
        var members = List.of("Camille Muller", "Dominique Weber", "Claude Schmitt").stream()
                .map(name -> Map.of("name", name, "office", "membre"))
                .toList();
        var opened = commission.post(
                "/api/v1/programme-sittings",
                Map.of("territory", "ALSACE", "heldOn", LocalDate.now().toString(), "members", members));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.header("Location");
    }

    private String etag(String path) {
        return coordinator.get(path).header("ETag");
    }
}
