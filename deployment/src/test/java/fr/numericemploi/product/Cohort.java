package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** People of one session whose training is paid by a POEI, 2,400 € each, and by a company, which adds 2,100 €. */
record Cohort(Trainees trainees, String plan, Payers payers) {
    private static final Api COORDINATOR = Tenant.alsace().coordinator();

    record Payers(Purse poei, Purse company) {}

    static Cohort of(int people, Trainees trainees, Payers payers) {
        var all =
                IntStream.range(0, people).mapToObj(each -> trainees.somebody()).toList();
        return new Cohort(trainees, trainees.planned(all), payers);
    }

    /** By hand: the machine does not know that the company agrees. */
    Api.Answer decision() {
        var lines = people().flatMap(person -> Stream.of(
                        line(person, "POEI", payers.poei(), 2_400),
                        line(person, "ENTREPRISE", payers.company(), 2_100)))
                .toList();
        return COORDINATOR.put(
                plan + "/decision",
                COORDINATOR.get(plan).header("ETag"),
                Map.of("lines", lines, "reason", "L'entreprise complète la POEI"));
    }

    Cohort decided() {
        var answer = decision();
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        return this;
    }

    Cohort committed() {
        Papers.received(plan, "2017-01-05", "convention", "trainingPlan", "companyAgreement");
        step(Map.of("step", "COMMIT", "reason", "Accord des financeurs"));
        return this;
    }

    void paid(String day) {
        Papers.received(plan, day, "attendance", "completionCertificate", "workContract");
        step(Map.of("step", "INVOICE", "reason", "Facture de la session"));
        step(Map.of("step", "PAY", "reason", "Virement"));
    }

    /** Half of it was paid already when it is found out that the first of them had left before. */
    void paidButForWhoLeftAfter(int hours, String day) {
        step(Map.of("step", "INVOICE", "hours", 150, "reason", "Facture d'acompte"));
        Papers.received(plan, day, "attendance", "completionCertificate", "workContract");
        step(Map.of("step", "PAY", "reason", "Virement"));
        var leaver = people().findFirst().orElseThrow();
        var recount = COORDINATOR.post(
                "/api/v1/training-recounts",
                Map.of(
                        "session",
                        trainees.session(),
                        "people",
                        List.of(Map.of("candidate", leaver, "hours", hours)),
                        "reason",
                        "Abandon"));
        assertThat(recount.status()).as(recount.text()).isEqualTo(200);
        step(Map.of("step", "RECOVER", "reason", "Avoir de l'organisme"));
        step(Map.of("step", "INVOICE", "reason", "Facture de solde"));
        step(Map.of("step", "PAY", "reason", "Virement"));
    }

    int withReservations() {
        return COORDINATOR
                .get("/api/v1/commitments?account=RESERVED&plan=" + Training.id(plan))
                .json()
                .size();
    }

    private void step(Map<String, Object> form) {
        var answer = COORDINATOR.post(plan + "/steps", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().get("commitments").asInt()).isPositive();
    }

    private Stream<String> people() {
        var people = COORDINATOR.get(plan).json().get("people");
        return StreamSupport.stream(people.spliterator(), false)
                .map((JsonNode person) -> person.get("candidate").asText());
    }

    private static Map<String, Object> line(String person, String scheme, Purse purse, int euros) {
        return Map.of(
                "candidate",
                person,
                "scheme",
                scheme,
                "envelope",
                purse.id(),
                "amount",
                Map.of("amount", euros),
                "hours",
                300);
    }
}
