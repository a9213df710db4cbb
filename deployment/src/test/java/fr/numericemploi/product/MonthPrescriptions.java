package fr.numericemploi.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Forty people whom three agencies prescribe: one over the back office, one by a file, one by its own system. */
final class MonthPrescriptions {
    private static final String IMPORTS = "/api/v1/prescription-imports";
    private static final String HEADINGS = "Référence;Nom;Prénoms;Date de naissance;E-mail;Code commune;"
            + "Mobilité départements;Métiers visés;Compétences;Version de la notice;Date de la notice\n";

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Api coordinator = Tenant.alsace().coordinator();
    private final Map<String, String> emails = new HashMap<>();

    /** The candidates' ids, all accepted, with their e-mail addresses. */
    Map<String, String> forty() {
        var filed = agency("CE-" + run, "CAP_EMPLOI");
        var connected = agency("AP-" + run, "APEC");
        byForm(Tenant.alsace().agencyId(), 0, 15);
        byFile(filed, 15, 30);
        bySystem(connected, 30, 40);
        List.of(Tenant.alsace().agencyId(), filed, connected).forEach(this::accept);
        assertThat(emails).hasSize(40);
        return emails;
    }

    private void byForm(String agency, int from, int to) {
        for (int number = from; number < to; number++) {
            var person = person(number);
            person.put("agency", agency);
            created(coordinator.post("/api/v1/prescriptions", person));
        }
    }

    private void byFile(String agency, int from, int to) {
        var lines = IntStream.range(from, to).mapToObj(this::line).collect(Collectors.joining("\n"));
        var request = coordinator.request(IMPORTS + "?agency=" + agency, "Content-Type", "text/csv");
        var file = coordinator.send(request.POST(BodyPublishers.ofByteArray((HEADINGS + lines).getBytes(UTF_8))));
        assertThat(file.status()).as(file.text()).isIn(201, 202);
        var progress = Awaitility.await()
                .until(
                        () -> coordinator.get(file.header("Location")).json(),
                        report -> report.at("/kept").asInt() == to - from);
        assertThat(progress.at("/bad").asInt()).isZero();
    }

    private void bySystem(String agency, int from, int to) {
        var system = AgencySystem.of(agency, "prescriptions");
        for (int number = from; number < to; number++) {
            created(system.post(
                    AgencySystem.PRESCRIPTIONS,
                    person(number),
                    "Idempotency-Key",
                    UUID.randomUUID().toString()));
        }
    }

    private void accept(String agency) {
        var waiting = coordinator
                .get("/api/v1/prescriptions?limit=100&status=RECEIVED&q=" + run + "&agency=" + agency)
                .json();
        for (var prescription : waiting) {
            var path = "/api/v1/prescriptions/" + prescription.get("id").asText();
            MarathonDay.done(coordinator.post(path + "/acceptance", ""));
            emails.put(
                    prescription.get("candidate").asText(),
                    email(Integer.parseInt(
                            prescription.get("agencyReference").asText().replaceAll(".*/", ""))));
        }
    }

    private Map<String, Object> person(int number) {
        var person = new HashMap<String, Object>();
        person.put("agencyReference", run + "/" + number);
        person.put("lastName", lastName(number));
        person.put("firstNames", "Camille");
        person.put("birthDate", birthDate(number));
        person.put("email", email(number));
        person.put("commune", "67482");
        person.put("mobility", Map.of("departments", List.of("67", "68")));
        person.put("aims", List.of("M1855"));
        person.put("skills", List.of(Map.of("code", "DEV-JAVA", "level", 1 + number % 4)));
        person.put("consent", Map.of("noticeVersion", "2016-01", "givenOn", "2016-03-15"));
        return person;
    }

    private String line(int number) {
        return String.join(
                ";",
                run + "/" + number,
                lastName(number),
                "Camille",
                birthDate(number),
                email(number),
                "67482",
                "67|68",
                "M1855",
                "DEV-JAVA:" + (1 + number % 4),
                "2016-01",
                "15/03/2016");
    }

    private String lastName(int number) {
        return "Mois " + run + " " + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }

    private static String birthDate(int number) {
        return "19%02d-04-%02d".formatted(70 + number % 25, 1 + number % 28);
    }

    private String email(int number) {
        return "mois" + number + "." + run + "@courriel.example";
    }

    private static String agency(String code, String kind) {
        var agency = Map.of("kind", kind, "code", code.toUpperCase(), "name", "Agence " + code, "territory", "ALSACE");
        var location = Tenant.administrator().post("/api/v1/agencies", agency).header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static void created(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
}
