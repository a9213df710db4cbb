package fr.numericemploi.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ImportsIT {
    static final String IMPORTS = "/api/v1/prescription-imports";
    private static final String HEADINGS = "Référence;Nom;Prénoms;Date de naissance;E-mail;Code commune;"
            + "Mobilité départements;Métiers visés;Version de la notice;Date de la notice\n";

    private final String run = UUID.randomUUID().toString();

    @Test
    void goodLinesAreKeptAndBadOnesAreReported() {
        var counsellor = Tenant.alsace().counsellor();

        var file = done(counsellor, handIn(counsellor, "", (HEADINGS + line(1) + bad(2) + line(3)).getBytes(UTF_8)));

        assertThat(counts(file)).isEqualTo("3 2 0 0 1");
        var errors = counsellor
                .get(IMPORTS + "/" + file.at("/id").asText() + "/errors")
                .json();
        assertThat(errors.findValuesAsText("column")).containsExactlyInAnyOrder("Date de naissance", "Code commune");
        assertThat(errors.findValuesAsText("line")).containsOnly("3");
        var table = counsellor.get(IMPORTS + "/" + file.at("/id").asText() + "/errors.csv");
        assertThat(table.text()).startsWith("\uFEFFLigne;Colonne;Motif;Règle").contains("3;Code commune;");
        assertThat(table.header("Content-Type")).startsWith("text/csv");
    }

    @Test
    void theSameFileInWindows1252ChangesNothing() {
        var counsellor = Tenant.alsace().counsellor();
        var text = HEADINGS + line(1) + line(2);
        done(counsellor, handIn(counsellor, "", ("\uFEFF" + text).getBytes(UTF_8)));

        var again = done(counsellor, handIn(counsellor, "", text.getBytes(Charset.forName("windows-1252"))));
        var changed = done(
                counsellor, handIn(counsellor, "", text.replace("Zoé", "Chloé").getBytes(UTF_8)));

        assertThat(counts(again)).isEqualTo("2 0 2 0 0");
        assertThat(counts(changed)).isEqualTo("2 0 0 2 0");
    }

    @Test
    void aLineThatConflictsUndoesNoneOfItsNeighbours() {
        var counsellor = Tenant.alsace().counsellor();
        done(counsellor, handIn(counsellor, "", (HEADINGS + line(3)).getBytes(UTF_8)));
        var text = HEADINGS + line(1) + line(2) + line(3).replace("Zoé", "Chloé") + line(4);

        var file = done(counsellor, handIn(counsellor, "", text.getBytes(UTF_8)));

        assertThat(counts(file)).isEqualTo("4 3 0 1 0");
    }

    @Test
    void aCoordinatorSendsAFormForAnAgencyOfTheTerritory() {
        var coordinator = Tenant.alsace().coordinator();
        var body =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"mars.csv\"\r\nContent-Type: text/csv"
                        + "\r\n\r\n" + HEADINGS + line(1) + "\r\n--b--\r\n";

        var answer = coordinator.send(coordinator
                .request(IMPORTS + "?agency=" + Tenant.alsace().agencyId())
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));

        var file = done(coordinator, answer);
        assertThat(counts(file)).isEqualTo("1 1 0 0 0");
        assertThat(file.at("/fileName").asText()).isEqualTo("mars.csv");
        assertThat(Tenant.nancy().coordinator().get(answer.header("Location")).status())
                .isEqualTo(404);
        assertThat(handIn(coordinator, "", (HEADINGS + line(2)).getBytes(UTF_8)).status())
                .isEqualTo(422);
        assertThat(Tenant.nancy().counsellor().get(answer.header("Location")).status())
                .isEqualTo(404);
    }

    @Test
    void anAgencysSystemHandsInAFileToo() {
        var system = AgencySystem.of(Tenant.alsace());

        var answer = system.send(system.request("/partners/v1/prescription-imports")
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(HEADINGS + line(1))));

        assertThat(counts(done(system, answer))).isEqualTo("1 1 0 0 0");
        assertThat(system.get(AgencySystem.PRESCRIPTIONS + "?agencyReference=" + run + "-1")
                        .json())
                .hasSize(1);
    }

    @Test
    void aFileThatCanNotBeReadIsRefusedAsAWhole() {
        var counsellor = Tenant.alsace().counsellor();

        var nir = handIn(counsellor, "", ("NIR;" + HEADINGS + "1;" + line(1)).getBytes(UTF_8));
        var bare = handIn(counsellor, "", "Nom;Prénoms\nKlein;Zoé\n".getBytes(UTF_8));
        var binary = handIn(counsellor, "", new byte[] {'P', 'K', 0, 0});

        assertThat(nir.json().at("/code").asText()).isEqualTo("imports.nir-column");
        assertThat(bare.json().findValuesAsText("field")).contains("Référence", "Date de naissance");
        assertThat(binary.json().at("/code").asText()).isEqualTo("sheets.not-text");
        assertThat(handIn(Tenant.alsace().recruiter(), "", new byte[0]).status())
                .isIn(403, 422);
    }

    private String line(int number) {
        var letters = Long.toString(number + Math.abs(run.hashCode() * 10L), 36).replaceAll("[0-9]", "k");
        return "%s-%d;Klein%s;Zoé;17/05/1991;%s.%d@courriel.example;67482;67|68;M1855;2016-01;15/03/2016\n"
                .formatted(run, number, letters, run, number);
    }

    private String bad(int number) {
        return line(number).replace("17/05/1991", "31/02/1991").replace("67482", "99999");
    }

    static Api.Answer handIn(Api by, String query, byte[] body) {
        return by.send(
                by.request(IMPORTS + query).header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(body)));
    }

    static JsonNode done(Api by, Api.Answer received) {
        assertThat(received.status()).as(received.text()).isEqualTo(202);
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> by.get(received.header("Location")).json(), file -> file.has("finishedAt"));
    }

    static String counts(JsonNode file) {
        return "%s %s %s %s %s"
                .formatted(
                        file.at("/lines"),
                        file.at("/kept"),
                        file.at("/unchanged"),
                        file.at("/conflicting"),
                        file.at("/refused"));
    }

    static String errors(Api by, JsonNode file) {
        return by.get(IMPORTS + "/" + file.at("/id").asText() + "/errors").text();
    }
}
