package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is told to somebody who pays for two people of one cohort. */
@ExtendWith(ArquillianExtension.class)
class FundingReportsIT {
    private static final String TITLE = "=1+1 Développeur Java, « bilan »";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Api COORDINATOR = Tenant.alsace().coordinator();

    @BeforeAll
    static void theFunderPaysForACohort() {
        on("2017-01-09");
        var programme = Training.id(ApprovedTraining.published(TITLE));
        var payers = new Cohort.Payers(granted("POEI", "6000.00"), granted("ENTREPRISE", "5000.00"));
        var cohort = Cohort.of(2, Trainees.of(programme, "2017-03-20", "2017-06-16"), payers);
        cohort.decided().committed();
        on("2017-06-19");
        cohort.paid("2017-06-16");
    }

    @AfterAll
    static void comesBackToThePresent() {
        var administrator = Tenant.administrator();
        administrator.send(administrator.request("/api/v1/clock").DELETE());
    }

    @Test
    void everyPartAddsUpToTheTotal() {
        var report = Reported.to(COORDINATOR, Reported.year());

        assertThat(report.money("/total/period/granted")).isEqualByComparingTo("11000.00");
        assertThat(report.money("/total/period/paid")).isEqualByComparingTo("9000.00");
        assertThat(report.money("/total/balance/left")).isEqualByComparingTo("2000.00");
        assertThat(report.sum("envelopes", "/figures/balance/left")).isEqualByComparingTo("2000.00");
        assertThat(List.of("envelopes", "programmes", "cohorts", "people"))
                .allSatisfy(parts ->
                        assertThat(report.sum(parts, "/figures/period/paid")).isEqualByComparingTo("9000.00"));
        assertThat(report.json().at("/programmes/0/title").asText()).isEqualTo(TITLE);
        assertThat(report.json().at("/cohorts/0/place").asText()).isEqualTo("Strasbourg");
        assertThat(report.json().at("/people/0/reference").asText()).startsWith("NE-");
        assertThat(report.json().at("/people/0/name").asText()).startsWith("Martine Schneider");
    }

    @Test
    void theYearsFiguresAreThoseOfTheLedger() {
        var report = COORDINATOR.get("/api/v1/bpf?year=2017");

        assertThat(report.status()).as(report.text()).isEqualTo(200);
        assertThat(report.json().at("/all/trainees").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(report.json().get("incomes").findValuesAsText("scheme")).contains("POEI", "ENTREPRISE");
        assertThat(report.json().get("notHeld")).isNotEmpty();
        var csv = COORDINATOR.send(COORDINATOR
                .request("/api/v1/bpf?year=2017", "Accept", "text/csv")
                .GET());
        assertThat(csv.text()).contains("F-1. Type de stagiaires", "Spécialité inconnue", "Cadre D (charges)");
        assertThat(COORDINATOR.get("/api/v1/bpf?year=1917").status()).isEqualTo(422);
        assertThat(COORDINATOR.get("/api/v1/bpf").status()).isEqualTo(422);
    }

    @Test
    void aPeriodTellsWhatHappenedInItAndWhatStoodAtItsEnd() {
        var spring = Reported.to(COORDINATOR, Reported.path("2017-02-01", "2017-05-31"));

        assertThat(spring.money("/total/period/granted")).isZero();
        assertThat(spring.money("/total/period/committed")).isZero();
        assertThat(spring.money("/total/balance/committed")).isEqualByComparingTo("9000.00");
        assertThat(COORDINATOR.get(Reported.path("2017-06-01", "2017-05-31")).status())
                .isEqualTo(422);
        assertThat(COORDINATOR.get(Reported.path("2013-01-01", "2018-01-01")).text())
                .contains("funding.report-too-long");
    }

    @Test
    void aWorkbookHasRealNumbersAndNoFormula() throws IOException {
        var answer = accepting(XLSX, COORDINATOR);

        assertThat(answer.header("Content-Type")).startsWith(XLSX);
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"bilan-opco-[a-z0-9-]+-du-2017-01-01-au-2017-12-31.xlsx\"");
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(answer.http().body()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Synthèse", "Enveloppes", "Programmes", "Cohortes", "Personnes");
            var programmes = book.findSheet("Programmes").orElseThrow().read();
            var paid = column(programmes.get(0), "Payé pendant la période");
            assertThat(programmes.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(programmes.get(1).getCell(0).asString()).isEqualTo(TITLE);
            assertThat(programmes.get(1).getCell(paid).asNumber()).isEqualByComparingTo("9000");
            assertThat(programmes.get(2).getCell(0).asString()).isEqualTo("Total");
            assertThat(book.findSheet("Personnes").orElseThrow().read()).hasSize(4);
        }
    }

    @Test
    void aTableIsOneThatFrenchSpreadsheetsRead() {
        var answer = accepting("text/csv", COORDINATOR);

        assertThat(answer.header("Content-Disposition")).endsWith("2017-12-31.csv\"");
        assertThat(answer.text()).startsWith("\uFEFFNiveau;Référence;Nom;Programme;");
        assertThat(answer.text().lines().filter(line -> line.startsWith("Programme;")))
                .singleElement()
                .asString()
                .contains(";'" + TITLE + ";")
                .contains(";9000,00;");
        assertThat(answer.text()).contains(";20/03/2017;16/06/2017;");
    }

    @Test
    void aFunderReadsItsOwnReportWithoutNames() {
        var own = Reported.to(Funders.funder(), Reported.year());

        assertThat(own.json().get("named").asBoolean()).isFalse();
        assertThat(own.money("/total/balance/paid")).isEqualByComparingTo("9000.00");
        assertThat(own.json().at("/people/0").has("name")).isFalse();
        assertThat(accepting("text/csv", Funders.funder()).text()).doesNotContain("Schneider");
        var other = Reported.year().replace(Funders.funderId(), Funders.registered());
        assertThat(Funders.funder().get(other).status()).isEqualTo(404);
        assertThat(COORDINATOR.get(other).json().get("envelopes")).isEmpty();
        assertThat(Tenant.nancy().coordinator().get(Reported.year()).json().get("people"))
                .isEmpty();
    }

    private static Purse granted(String scheme, String euros) {
        return Purse.grantedBy(Funders.funderId(), scheme, euros, "2017-01-01", "2017-12-31");
    }

    private static Api.Answer accepting(String type, Api reader) {
        var answer = reader.send(reader.request(Reported.year(), "Accept", type).GET());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static int column(Row headings, String heading) {
        return Stream.iterate(0, each -> each + 1)
                .filter(each -> headings.getCell(each).asString().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static void on(String day) {
        var moment = Map.of("instant", day + "T08:00:00Z");
        assertThat(Tenant.administrator().put("/api/v1/clock", "*", moment).status())
                .isEqualTo(204);
    }
}
