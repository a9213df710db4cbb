package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An envelope's money, from the convention to the payment and back. */
@ExtendWith(ArquillianExtension.class)
class EnvelopesIT {
    private final Api coordinator = Tenant.alsace().coordinator();
    private final Trainees trainees =
            new Trainees(Training.id(ApprovedTraining.published("Développeur Java, financé")));

    @Test
    void moneyIsReservedCommittedInvoicedPaidAndGivenBack() {
        var envelope = trainees.envelope("POEI", "3000.00");
        var plan = trainees.planned(List.of(trainees.somebody()));
        var line = coordinator.get(plan).json().at("/proposal/lines/0");
        assertThat(line.at("/amount/amount").decimalValue()).isEqualByComparingTo("2400.00");
        assertThat(line.get("envelope").asText()).isEqualTo(id(envelope));

        decided(plan);
        standing(envelope, "available", "600.00", "reserved", "2400.00");
        steps(plan, Map.of("step", "COMMIT", "reason", "Convention signée"));
        steps(plan, Map.of("step", "INVOICE", "hours", 150, "reason", "Facture F-1"));
        steps(plan, Map.of("step", "PAY", "reason", "Virement V-1"));
        standing(envelope, "committed", "1200.00", "paid", "1200.00");

        var people = List.of(Map.of("candidate", line.get("candidate").asText(), "hours", 100));
        var recount = coordinator.post(
                "/api/v1/training-recounts",
                Map.of("session", trainees.session(), "people", people, "reason", "Abandon"));

        assertThat(recount.status()).as(recount.text()).isEqualTo(200);
        assertThat(recount.json().at("/released/amount").decimalValue()).isEqualByComparingTo("1200.00");
        assertThat(recount.json().at("/toRecover/amount").decimalValue()).isEqualByComparingTo("400.00");
        standing(envelope, "paid", "800.00", "recoverable", "400.00");
        steps(plan, Map.of("step", "RECOVER", "reason", "Avoir A-1"));
        standing(envelope, "available", "2200.00", "paid", "800.00");
        var lines = coordinator.get(envelope + "/lines").json();
        assertThat(lines.findValuesAsText("move"))
                .containsExactly(
                        "GRANT", "RESERVE", "COMMIT", "INVOICE", "PAY", "RELEASE_COMMITTED", "CLAIM_BACK", "RECOVER");
        assertThat(Tenant.administrator()
                        .get("/api/v1/ledger-check")
                        .json()
                        .get("balanced")
                        .asBoolean())
                .isTrue();
    }

    private void steps(String plan, Map<String, Object> form) {
        var answer = coordinator.post(plan + "/steps", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("commitments").asInt()).isEqualTo(1);
    }

    private void decided(String plan) {
        var answer = coordinator.put(plan + "/decision", coordinator.get(plan).header("ETag"), Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private void standing(String envelope, String one, String cents, String other, String others) {
        var read = coordinator.get(envelope).json();
        assertThat(amount(read, one)).as(read.toString()).isEqualTo(cents);
        assertThat(amount(read, other)).as(read.toString()).isEqualTo(others);
    }

    private static String amount(JsonNode envelope, String part) {
        return envelope.at("/" + part + "/amount").decimalValue().setScale(2).toPlainString();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
