package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is handed in at France Travail's portal, and the reference that comes back. */
@ExtendWith(ArquillianExtension.class)
class FilingsIT {
    private static final String FILINGS = "/api/v1/france-travail-filings";

    private final Api coordinator = Tenant.alsace().coordinator();
    private final Trainees trainees = Trainees.of(
            Training.id(ApprovedTraining.published("Développeur Java, déclaré")), "2026-03-16", "2026-06-12");

    @Test
    void aFileIsExportedHandedInAndItsReferenceKept() {
        var plan = reserved();
        var made = export(Map.of("kind", "AIS", "session", trainees.session()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var filing = made.header("Location");

        var file = coordinator.get(filing + "/file.csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("france-travail-ais-2026-03-16.csv");
        assertThat(file.text().lines()).hasSize(3);
        assertThat(file.text()).contains("Schneider", "14/03/1979", "16/03/2026", "300,00");
        assertThat(export(Map.of("kind", "AIS", "session", trainees.session()))
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("funding.filing-done");
        assertThat(outcome(filing, "reference", LocalDate.now().plusDays(1)).status())
                .isEqualTo(422);
        assertThat(outcome(filing, "reference", LocalDate.now()).status()).isEqualTo(204);
        assertThat(outcome(filing, "refusal", LocalDate.now())
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("funding.filing-transition");
        assertThat(coordinator.get(filing).json().get("words").asText()).isEqualTo("KAIROS-1");

        assertThat(export(attendance(plan, 300)).status()).isEqualTo(201);
        assertThat(export(attendance(plan, 1)).json().get("code").asText()).isEqualTo("funding.filing-hours");
    }

    @Test
    void whatIsWrongIsSaidAndStrangersAreKeptOut() {
        reserved();
        var filing =
                export(Map.of("kind", "AES", "session", trainees.session())).header("Location");

        assertThat(export(Map.of("kind", "AIS")).json().findValuesAsText("field"))
                .containsExactly("session");
        assertThat(export(Map.of("kind", "ATTENDANCE", "session", trainees.session()))
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("funding.filing-attended");
        assertThat(Tenant.nancy().coordinator().get(filing + "/file.csv").status())
                .isEqualTo(404);
        assertThat(Tenant.alsace().commissionMember().get(filing).status()).isEqualTo(403);
    }

    @Test
    void twoWhoExportTheSameAtOnceDoItOnce() {
        reserved();
        var form = Map.of("kind", "AIS", "session", trainees.session());

        var statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(each -> export(form).status())
                .toList();

        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
    }

    private Map<String, Object> attendance(String plan, int hours) {
        var people = coordinator.get(plan).json().get("people").findValuesAsText("candidate").stream()
                .map(person -> Map.of("candidate", person, "hours", hours, "justifiedAbsence", 0))
                .toList();
        return Map.of("kind", "ATTENDANCE", "session", trainees.session(), "month", "2026-06-01", "people", people);
    }

    /** Two people whose training a POEI pays. */
    private String reserved() {
        var envelope = Purse.granted("POEI", "4800.00", "2018-01-01", "2030-12-31");
        var plan = trainees.planned(Stream.generate(trainees::somebody).limit(2).toList());
        var lines = coordinator.get(plan).json().get("people").findValuesAsText("candidate").stream()
                .map(person -> line(person, envelope))
                .toList();
        var decision = Map.of("lines", lines, "reason", "Sur cette convention");
        var answer = coordinator.put(plan + "/decision", coordinator.get(plan).header("ETag"), decision);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
        return plan;
    }

    private static Map<String, Object> line(String person, Purse envelope) {
        return Map.of(
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
    }

    private Api.Answer export(Map<String, ?> form) {
        return coordinator.post(FILINGS, form);
    }

    private Api.Answer outcome(String filing, String what, LocalDate on) {
        return coordinator.put(
                filing + "/" + what,
                coordinator.get(filing).header("ETag"),
                Map.of("words", "KAIROS-1", "on", on.toString()));
    }
}
