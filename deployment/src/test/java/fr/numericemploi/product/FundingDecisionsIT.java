package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FundingDecisionsIT {
    private static final String DECISIONS = "/api/v1/funding-decisions";

    private final Tenant alsace = Tenant.alsace();
    private final Api coordinator = alsace.coordinator();

    @Test
    void aCounsellorReadsWhoPaysAndWhy() {
        var poei = Simulated.scheme("POEI", Simulated.on("2018-03-05", Map.of("contract", "CDI", "hourlyPrice", 15)));

        assertThat(poei.at("/outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(poei.at("/amount/amount").asDouble()).isEqualTo(2400);
        assertThat(poei.at("/rest/amount").asDouble()).isEqualTo(2100);
        assertThat(poei.at("/computation").asText())
                .isEqualTo("300\u00a0h × 8,00\u00a0€, dans la limite du coût réel 4\u202f500,00\u00a0€");
        assertThat(poei.at("/rules").findValuesAsText("source")).doesNotContain("");
    }

    @Test
    void theSchemeThatFitsIsProposedInstead() {
        var poei = Simulated.scheme("POEI", Simulated.on("2018-03-05", Map.of("contract", "CDD", "contractMonths", 9)));

        assertThat(poei.at("/outcome").asText()).isEqualTo("REFUSED");
        assertThat(poei.at("/instead/0").asText()).isEqualTo("AFPR");
        assertThat(poei.at("/rules").toString()).contains("(ici : CDD, 9\u00a0mois)");
    }

    @Test
    void theSameCaseIsDecidedByTheLawOfItsDay() {
        var today = Simulated.on("2025-03-03", Map.of("contract", "CDD", "contractMonths", 9));

        assertThat(Simulated.scheme("POEI", today).at("/version").asText()).isEqualTo("POEI-2024");
        assertThat(Simulated.scheme("AFPR", today).at("/rules/0/code").asText()).isEqualTo("afpr.abolished");
        assertThat(schemesOn("2018-03-05").findValuesAsText("version")).contains("AFPR-2012", "CPF-2015");
        assertThat(schemesOn("2026-03-02").findValuesAsText("version")).contains("AFPR-ABOLISHED", "CPF-2026");
    }

    @Test
    void aCoordinatorAsksAboutAPersonAndAProgramme() {
        var person = alsace.counsellor()
                .post("/api/v1/prescriptions", Prescribed.somebody())
                .json();
        var programme = Training.id(ApprovedTraining.published("Développeur Java, à financer"));
        var query = "?candidate=" + person.get("candidate").asText() + "&programme=" + programme + "&on=2026-03-02";

        var answer = coordinator.get(DECISIONS + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/facts/rsa").asText()).isEqualTo("oui");
        assertThat(answer.json().at("/facts/cost").asText()).isEqualTo("4\u202f125,00\u00a0€");
        var department = Simulated.scheme("DEPARTEMENT", answer.json());
        assertThat(department.at("/outcome").asText()).isEqualTo("ELIGIBLE_IF");
        assertThat(department.at("/missingPapers").findValuesAsText("code")).contains("rsaNotice");
        assertThat(alsace.counsellor().get(DECISIONS + query).status()).isEqualTo(403);
        assertThat(Tenant.nancy().coordinator().get(DECISIONS + query).status()).isEqualTo(404);
    }

    @Test
    void aCompanysNeedSaysWhichContractIsOffered() {
        var need = StatedNeed.of(2).read().get("id").asText();
        var question = Map.of("need", need, "on", "2026-03-02", "facts", Map.of("registered", true));

        var answer = coordinator.post(Simulated.PATH, question);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/facts/contract").asText()).isEqualTo("CDI");
        assertThat(answer.json().at("/facts/companySize").asText()).isEqualTo("10 à 49 salariés");
        assertThat(Tenant.nancy().coordinator().post(Simulated.PATH, question).status())
                .isEqualTo(404);
        assertThat(alsace.counsellor().post(Simulated.PATH, question).status()).isEqualTo(403);
    }

    @Test
    void aTraineesPaySaysHowItIsCountedAndHowSureThatIs() {
        var answer = Simulated.on(
                "2018-03-05",
                Map.of(
                        "unemploymentBenefit", false,
                        "financedByFranceTravail", true,
                        "disabledWorker", true,
                        "workedMonthsIn12", 6,
                        "formerWage", 2000,
                        "trainingWeeklyHours", 35,
                        "trainingHoursThisMonth", 140,
                        "unjustifiedAbsenceHours", 7));

        var pay = Simulated.scheme("RFFT", answer);
        assertThat(pay.at("/amount/amount").asDouble()).isEqualTo(1835.89);
        assertThat(pay.at("/computation").asText()).contains("au plus 1\u202f932,52\u00a0€", "sur 140\u00a0h");
        assertThat(pay.at("/amountConfidence").asText()).isEqualTo("MEDIUM");
        assertThat(pay.at("/amountSource").asText()).contains("D6341-26");
    }

    @Test
    void everythingWrongIsSaidAtOnceOnceTheRoleIsRight() {
        var wrong = Map.of("facts", Map.of("contract", "STAGE", "religion", "x", "trainingHours", -1));

        var answer = coordinator.post(Simulated.PATH, wrong);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field"))
                .containsExactlyInAnyOrder("facts.contract", "facts.religion", "facts.trainingHours");
        assertThat(alsace.recruiter().post(Simulated.PATH, wrong).status()).isEqualTo(403);
        assertThat(coordinator.post(DECISIONS, Map.of()).status()).isEqualTo(422);
    }

    @Test
    void theVocabularyIsThereForWhoMakesAForm() {
        var facts = alsace.recruiter().get("/api/v1/schemes/facts").json();

        assertThat(facts.findValuesAsText("code")).contains("bornOn", "contract", "rsaNotice");
        assertThat(coordinator.get("/api/v1/schemes/definitions").json().findValuesAsText("code"))
                .containsAll(List.of("DELD-INSERTION", "DELD-CONTRAT-PRO"));
        assertThat(coordinator.get("/api/v1/schemes?on=hier").status()).isEqualTo(422);
    }

    private JsonNode schemesOn(String day) {
        return coordinator.get("/api/v1/schemes?on=" + day).json();
    }
}
