package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The papers of a file, from the day they are wanted to the day they come. */
@ExtendWith(ArquillianExtension.class)
class PapersIT {
    private final Api coordinator = Tenant.alsace().coordinator();
    private final LocalDate start = LocalDate.now().plusDays(3);
    private final Trainees trainees = Trainees.of(
            Training.id(ApprovedTraining.published("Développeur Java, dossier complet")),
            start.toString(),
            start.plusMonths(3).toString());

    @Test
    void whatIsWantedIsListedAskedForAndReceived() {
        var commitment = reserved();
        var address = "/api/v1/commitments/" + commitment.get("id").asText();
        assertThat(commitment.get("papers").findValuesAsText("paper"))
                .containsExactly("convention", "trainingPlan", "attendance", "completionCertificate", "workContract");
        assertThat(due()).contains(commitment.get("id").asText());
        await().untilAsserted(() -> assertThat(letters())
                .contains("Pièces attendues pour la formation du " + "%1$td/%1$tm/%1$tY".formatted(start)));

        assertThat(refused(address, "quote")).isEqualTo("funding.no-such-paper");
        assertThat(refused(address, "bornOn")).isEqualTo("funding.no-such-paper");
        assertThat(received(address, "convention", LocalDate.now().plusDays(1))
                        .json()
                        .toString())
                .contains("funding.paper-of-the-future");
        assertThat(received(address, "convention", LocalDate.now()).status()).isEqualTo(204);
        assertThat(received(address, "convention", LocalDate.now().minusDays(1)).status())
                .as("put right")
                .isEqualTo(204);

        var convention = coordinator.get(address).json().at("/papers/0");
        assertThat(convention.get("dated").asText())
                .isEqualTo(LocalDate.now().minusDays(1).toString());
        assertThat(convention.get("cameLate").asBoolean()).isFalse();
        assertThat(coordinator
                        .put(address + "/papers/convention", "\"1\"", Map.of("dated", "2026-01-05", "reference", "C"))
                        .status())
                .isEqualTo(412);
    }

    private JsonNode reserved() {
        var envelope = Purse.granted("POEI", "2400.00", "2018-01-01", "2030-12-31");
        var plan = trainees.planned(List.of(trainees.somebody()));
        var person = coordinator.get(plan).json().at("/people/0/candidate").asText();
        var line = Map.of(
                "candidate",
                person,
                "scheme",
                "POEI",
                "envelope",
                envelope.id(),
                "amount",
                Map.of("amount", 2_400),
                "hours",
                300);
        var decision = Map.of("lines", List.of(line), "reason", "Sur cette convention");
        assertThat(coordinator
                        .put(plan + "/decision", coordinator.get(plan).header("ETag"), decision)
                        .status())
                .isEqualTo(204);
        return coordinator
                .get("/api/v1/commitments?plan=" + Training.id(plan))
                .json()
                .get(0);
    }

    private String refused(String address, String paper) {
        var answer = received(address, paper, LocalDate.now());
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json()
                .at("/errors/0/code")
                .asText(answer.json().get("code").asText());
    }

    private Api.Answer received(String address, String paper, LocalDate dated) {
        var form = Map.of("dated", dated.toString(), "reference", "Dossier 14");
        return coordinator.put(
                address + "/papers/" + paper, coordinator.get(address).header("ETag"), form);
    }

    private String due() {
        return coordinator.get("/api/v1/papers-due?limit=100&until=" + start).text();
    }

    private List<String> letters() {
        return coordinator.get("/api/v1/letters?limit=100").json().findValuesAsText("subject");
    }
}
