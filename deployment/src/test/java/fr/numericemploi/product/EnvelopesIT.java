package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An envelope's money, from the convention to the payment and back. */
@ExtendWith(ArquillianExtension.class)
class EnvelopesIT {
    private final Api coordinator = Tenant.alsace().coordinator();
    private final Trainees trainees = Trainees.of(
            Training.id(ApprovedTraining.published("Développeur Java, financé")), "2026-03-16", "2026-06-12");

    @Test
    void moneyIsReservedCommittedInvoicedPaidAndGivenBack() {
        var envelope = Purse.granted("POEI", "3000.00", "2018-01-01", "2030-12-31");
        var plan = trainees.planned(List.of(trainees.somebody()));
        var proposal = coordinator.get(plan).json().get("proposal");
        assertThat(proposal.at("/rest/amount").decimalValue()).isEqualByComparingTo("2100.00");
        assertThat(proposal.get("lines")).isNotEmpty().allMatch(line -> line.has("envelope"));
        var line = proposal.at("/lines/0");

        decided(plan, line.get("candidate").asText(), envelope);
        standing(envelope, "available", "600.00", "reserved", "2400.00");
        assertThat(coordinator
                        .post(plan + "/steps", Map.of("step", "COMMIT", "reason", "?"))
                        .text())
                .contains("funding.papers-missing", "la convention de formation");
        Papers.received(plan, "2026-03-02", "convention", "trainingPlan");
        steps(plan, Map.of("step", "COMMIT", "reason", "Convention signée"));
        steps(plan, Map.of("step", "INVOICE", "hours", 150, "reason", "Facture F-1"));
        Papers.received(plan, "2026-06-12", "attendance", "completionCertificate", "workContract");
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
        var ofAll = Map.of("session", trainees.session(), "hours", 280, "reason", "Session écourtée");
        var shorter = coordinator.post("/api/v1/training-recounts", ofAll);
        assertThat(shorter.json().at("/toRecover/amount").decimalValue())
                .as(shorter.text())
                .isZero();
        var ofNobody = Map.of("session", trainees.session(), "people", List.of(), "reason", "Abandon");
        assertThat(coordinator.post("/api/v1/training-recounts", ofNobody).text())
                .contains("funding.recount-of-whom");
        steps(plan, Map.of("step", "RECOVER", "reason", "Avoir A-1"));
        standing(envelope, "available", "2200.00", "paid", "800.00");
        var lines = coordinator.get(envelope.address() + "/lines").json();
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

    private void decided(String plan, String person, Purse envelope) {
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
        var decision = Map.of("lines", List.of(line), "reason", "Sur la convention de la session");
        var answer = coordinator.put(plan + "/decision", coordinator.get(plan).header("ETag"), decision);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private static void standing(Purse envelope, String one, String euros, String other, String others) {
        assertThat(envelope.on(one)).isEqualByComparingTo(euros);
        assertThat(envelope.on(other)).isEqualByComparingTo(others);
    }
}
