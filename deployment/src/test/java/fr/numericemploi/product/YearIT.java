package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The money of 2017: two payers, eleven cohorts, somebody who leaves, a plan that nobody agrees to, and not a cent too much. */
@ExtendWith(ArquillianExtension.class)
class YearIT {
    private final Api administrator = Tenant.administrator();
    private final String programme = Training.id(ApprovedTraining.published("Développeur Java, promotion 2017"));

    @AfterEach
    void comesBackToThePresent() {
        administrator.send(administrator.request("/api/v1/clock").DELETE());
    }

    @Test
    void theYearEndsWithExactlyWhatTheFundersGave() {
        on("2017-01-09");
        var poei = Purse.granted("POEI", "350000.00", "2017-01-01", "2017-12-31");
        var company = Purse.granted("ENTREPRISE", "343000.00", "2017-01-01", "2017-12-31");
        var payers = new Cohort.Payers(poei, company);
        var never = spring(3, payers).decided();
        var cohorts = Stream.generate(() -> spring(15, payers).decided().committed())
                .limit(8)
                .toList();
        var leaving = spring(15, payers).decided().committed();
        moreThanThereIs(spring(15, payers));

        on("2017-06-19");
        poei.amended("GRANT", "42000.00");
        cohorts.forEach(cohort -> cohort.paid("2017-06-16"));
        leaving.paidButForWhoLeftAfter(100, "2017-06-16");
        await().until(() -> never.withReservations() == 0);
        var autumn = List.of(autumn(15, payers), autumn(14, payers));
        autumn.forEach(cohort -> cohort.decided().committed());
        on("2017-12-18");
        autumn.forEach(cohort -> cohort.paid("2017-12-15"));

        allIsPaid(poei, "392000.00");
        allIsPaid(company, "343000.00");
        assertThat(poei.on("paid").add(company.on("paid"))).isEqualByComparingTo("735000.00");
        var check = administrator.get("/api/v1/ledger-check").json();
        assertThat(check.get("balanced").asBoolean()).as(check.toString()).isTrue();
    }

    private Cohort spring(int people, Cohort.Payers payers) {
        return Cohort.of(people, Trainees.of(programme, "2017-03-20", "2017-06-16"), payers);
    }

    private Cohort autumn(int people, Cohort.Payers payers) {
        return Cohort.of(people, Trainees.of(programme, "2017-09-18", "2017-12-15"), payers);
    }

    /** What the funders did not give can not be promised. */
    private static void moreThanThereIs(Cohort cohort) {
        var answer = cohort.decision();

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.json().get("code").asText()).isEqualTo("funding.envelope-exhausted");
        assertThat(cohort.withReservations()).isZero();
    }

    private static void allIsPaid(Purse purse, String euros) {
        assertThat(List.of("available", "reserved", "committed", "invoiced", "recoverable"))
                .allSatisfy(account -> assertThat(purse.on(account)).isZero());
        assertThat(purse.on("paid")).isEqualByComparingTo(euros);
        assertThat(purse.on("amount")).isEqualByComparingTo(euros);
    }

    private void on(String day) {
        var answer = administrator.put("/api/v1/clock", "*", Map.of("instant", day + "T08:00:00Z"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }
}
