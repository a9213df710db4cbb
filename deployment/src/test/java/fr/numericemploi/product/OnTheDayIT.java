package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OnTheDayIT {
    private static final String CLOCK = "/api/v1/clock";

    private final MarathonDay day = MarathonDay.published();

    @Test
    void onlyWhoeverCallsOffIsToldSo() {
        day.inbox("Chloé").await(1, "Votre entretien");
        itIs(8, 45);
        MarathonDay.done(day.post("/start", ""));

        var plan = day.post("/replan", Map.of("excused", List.of(day.candidate("Chloé"))))
                .json();

        assertThat(plan.get("cancelled")).extracting(JsonNode::asText).containsExactly(day.candidate("Chloé"));
        var cancelled = day.inbox("Chloé").await(1, "n'a pas lieu").get(0);
        assertThat(cancelled.calendar()).contains("METHOD:CANCEL").contains("SEQUENCE:1");
        assertThat(day.inbox("Alice").mails()).noneMatch(mail -> mail.subject().contains("change"));
    }

    @Test
    void whoeverComesLateGetsALaterPlaceUnderTheSameInvitation() {
        var first = day.inbox("Alice").await(1, "Votre entretien").get(0);
        itIs(8, 50);
        MarathonDay.done(day.post("/start", ""));

        var late = Map.of("lateArrivals", List.of(Map.of("candidate", day.candidate("Alice"), "at", "11h30")));
        var plan = day.post("/replan", late).json();

        assertThat(plan.get("moved")).extracting(JsonNode::asText).contains(day.candidate("Alice"));
        var moved = day.inbox("Alice").await(1, "change").get(0);
        assertThat(moved.calendar()).contains("METHOD:REQUEST").contains("SEQUENCE:1");
        assertThat(uid(moved)).isEqualTo(uid(first));
        assertThat(day.person("Alice").get("interview").get("start").asText()).startsWith("11:30");
    }

    @Test
    void attendanceIsNotedAndTheDayIsClosed() {
        itIs(12, 0);
        MarathonDay.done(day.post("/start", ""));
        assertThat(day.post("/closure", "").json().get("code").asText()).isEqualTo("commissions.attendance-missing");

        note("Alice", "PRESENT");
        note("Bruno", "LATE");
        note("Chloé", "ABSENT");

        MarathonDay.done(day.post("/closure", ""));
        assertThat(day.person("Bruno").get("attendance").asText()).isEqualTo("LATE");
    }

    @Test
    void nobodyIsPresentBeforeTheDay() {
        day.inbox("Alice").await(1, "Votre entretien");

        var early = Map.of("attendance", "PRESENT");
        var refused = day.put("/attendance/" + day.candidate("Alice"), early);

        assertThat(refused.json().get("code").asText()).isEqualTo("commissions.day-not-yet");
    }

    @AfterEach
    void comeBack() {
        var administrator = Tenant.administrator();
        administrator.send(administrator.request(CLOCK).DELETE());
    }

    private void note(String firstName, String attendance) {
        MarathonDay.done(day.put("/attendance/" + day.candidate(firstName), Map.of("attendance", attendance)));
    }

    private static void itIs(int hour, int minute) {
        var time = MarathonDay.DATE.atTime(LocalTime.of(hour, minute)).atZone(ZoneId.of("Europe/Paris"));
        MarathonDay.done(Tenant.administrator()
                .put(CLOCK, "*", Map.of("instant", time.toInstant().toString())));
    }

    private static String uid(Inbox.Mail mail) {
        return mail.calendar()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
