package fr.numericemploi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import fr.numericemploi.product.Api;
import fr.numericemploi.product.Tenant;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Hands in a file of 50,000 people over HTTP, on the real WAR and PostgreSQL. What it prints is worth something only beside
 * people prescribed one by one in the same run. Run by hand, see the README of this module.
 */
@ExtendWith(ArquillianExtension.class)
class ImportBenchmark {
    private static final System.Logger LOG = System.getLogger(ImportBenchmark.class.getName());
    private static final int LINES = 50_000;
    private static final int ONE_BY_ONE = 1_000;
    private static final String HEADINGS = "Référence;Nom;Prénoms;Date de naissance;E-mail;Code commune;"
            + "Mobilité départements;Métiers visés;Compétences;Motivation;Version de la notice;Date de la notice\n";

    private final Api counsellor = Tenant.alsace().counsellor();

    @Test
    void aFullFileBesidePeopleOneByOne() {
        prescribeOneByOne("warm", ONE_BY_ONE / 2);

        var single = rate(ONE_BY_ONE, () -> prescribeOneByOne("one", ONE_BY_ONE));
        var imported = rate(LINES, () -> handIn("first", LINES));
        var again = rate(LINES, () -> handIn("again", 0));

        tell("prescribed one by one over HTTP", single, single);
        tell("lines of a new file", imported, single);
        tell("lines of the same file again", again, single);
    }

    private void prescribeOneByOne(String name, int people) {
        for (int i = 0; i < people; i++) {
            var answer = counsellor.post("/api/v1/prescriptions", person(name + i));
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
    }

    private void handIn(String name, int kept) {
        var received = counsellor.send(counsellor
                .request("/api/v1/prescription-imports?name=" + name + ".csv")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file())));
        assertThat(received.status()).as(received.text()).isEqualTo(202);
        var file = await().atMost(Duration.ofHours(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> counsellor.get(received.header("Location")).json(), one -> one.has("finishedAt"));
        assertThat(count(file, "kept")).isEqualTo(kept);
        assertThat(count(file, "refused")).isZero();
    }

    private static int count(JsonNode file, String what) {
        return file.get(what).asInt();
    }

    private static String file() {
        return IntStream.range(0, LINES).mapToObj(ImportBenchmark::line).collect(Collectors.joining("", HEADINGS, ""));
    }

    private static String line(int number) {
        var name = "file" + number;
        return String.join(
                        ";",
                        name,
                        lastName(name),
                        "Camille",
                        "17/05/1991",
                        name + "@courriel.example",
                        "67482",
                        "67|68",
                        "M1855|M1805",
                        "DEV-JAVA:2|WEB-HTML-CSS:3",
                        "\"Autodidacte ; je développe des sites pour des associations depuis trois ans.\"",
                        "2016-01",
                        "15/03/2016")
                + "\n";
    }

    private static Map<String, Object> person(String name) {
        return Map.of(
                "agencyReference",
                name,
                "lastName",
                lastName(name),
                "firstNames",
                "Camille",
                "birthDate",
                "1991-05-17",
                "email",
                name + "@courriel.example",
                "commune",
                "67482",
                "mobility",
                Map.of("departments", List.of("67", "68")),
                "aims",
                List.of("M1855", "M1805"),
                "consent",
                Map.of("noticeVersion", "2016-01", "givenOn", "2016-03-15"));
    }

    /** Digits do not count in a name. */
    private static String lastName(String name) {
        return name.chars()
                .mapToObj(letter -> Character.toString(Character.isDigit(letter) ? 'A' + letter - '0' : letter))
                .collect(Collectors.joining());
    }

    private static double rate(int people, Runnable work) {
        long start = System.nanoTime();
        work.run();
        return people / ((System.nanoTime() - start) / 1e9);
    }

    private static void tell(String what, double rate, double beside) {
        LOG.log(Level.INFO, String.format(Locale.ROOT, "%-32s %7.0f/s (x%.1f)", what, rate, rate / beside));
    }
}
