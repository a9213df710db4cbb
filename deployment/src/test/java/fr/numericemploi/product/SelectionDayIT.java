package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SelectionDayIT {
    @Test
    void aPlanIsProvenOptimalAndSeesEveryone() {
        var day = MarathonDay.prepared();

        var plan = day.post("/plan", "").json();

        assertThat(plan.get("status").asText()).isEqualTo("PROVEN_OPTIMAL");
        assertThat(plan.get("seen").asInt()).isEqualTo(3);
        assertThat(day.schedule().get("panels").findValuesAsText("company"))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void publishingInvitesPeopleAndRecruitersWithACalendar() {
        var day = MarathonDay.published();

        var mail = day.inbox("Alice").await(1, "Votre entretien").get(0);

        assertThat(mail.text()).contains("1 place de la Gare").contains("/links/");
        assertThat(mail.calendar())
                .contains("METHOD:REQUEST")
                .contains("SEQUENCE:0")
                .contains("DTSTART;TZID=Europe/Paris:"
                        + MarathonDay.DATE.toString().replace("-", ""));
        var schedule = Inbox.of(Panelists.email("Roth")).await(1, "Vos entretiens");
        assertThat(schedule.get(0).calendar()).contains("METHOD:REQUEST");
        assertThat(schedule.get(0).text()).contains("Développeur");
    }

    @Test
    void thePersonConfirmsByTheSignedLinkWithoutAnAccount() {
        var day = MarathonDay.published();
        var link = day.inbox("Bruno").await(1, "Votre entretien").get(0).link();
        var anyone = Api.anonymous(ProductUnderTest.baseUrl());

        assertThat(anyone.get(link).text()).contains("Je viens");
        var answered = anyone.send(anyone.request(link, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("choice=CONFIRMED")));

        assertThat(answered.text()).contains("confirmée");
        assertThat(day.person("Bruno").get("reply").asText()).isEqualTo("CONFIRMED");
    }

    @Test
    void aMoveThatBreaksAHardRuleIsRefusedByItsName() {
        var day = MarathonDay.planned();
        var taken = day.person("Bruno").get("interview");

        var refused = day.put(
                "/interviews/" + day.candidate("Alice"),
                Map.of(
                        "panel", taken.get("panel").asText(),
                        "start", taken.get("start").asText(),
                        "room", taken.get("roomId").asText()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asText()).isEqualTo("commissions.plan-panel-taken");
    }

    @Test
    void aRecruiterReadsTheOwnInterviewsAndNothingElse() {
        var day = MarathonDay.published();
        var recruiter = Tenant.alsace().recruiter();
        var own = day.path() + "/recruiters/" + Tenant.alsace().recruiterId() + "/schedule";
        var other = day.path() + "/recruiters/" + Panelists.all().get(1) + "/schedule";

        assertThat(recruiter.get(own).json().get("interviews")).allSatisfy(one -> assertThat(one.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("start", "end", "room", "candidate", "name", "aims", "attendance"));
        assertThat(recruiter.get(other).status()).isEqualTo(404);
        assertThat(recruiter.get(day.path() + "/schedule").status()).isEqualTo(403);
        assertThat(recruiter.get(day.path() + "/preparation").status()).isEqualTo(403);
    }

    @Test
    void anotherTerritorySeesNothing() {
        var day = MarathonDay.planned();

        assertThat(Tenant.nancy().coordinator().get(day.path()).status()).isEqualTo(404);
        assertThat(Tenant.nancy().coordinator().get(day.path() + "/schedule").status())
                .isEqualTo(404);
    }

    @Test
    void ofTwoCoordinatorsWhoPublishAtTheSameTimeOneWins() throws Exception {
        var day = MarathonDay.planned();
        var version = day.version();
        Callable<Integer> publish = () -> Tenant.alsace()
                .coordinator()
                .post(day.path() + "/publication", "", "If-Match", version)
                .status();

        var coordinators = Executors.newFixedThreadPool(2);
        var answers = coordinators.invokeAll(List.of(publish, publish));
        coordinators.shutdown();

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(204, 412);
        day.inbox("Alice").await(1, "Votre entretien");
        assertThat(day.inbox("Alice").about("Votre entretien")).hasSize(1);
    }
}
