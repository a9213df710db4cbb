package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One whole month of the association, through HTTP and real e-mail. */
@ExtendWith(ArquillianExtension.class)
class MonthIT {
    /** The month's people go to Mulhouse; those of other tests do not. */
    private static final String POOL = "/api/v1/pool?job=M1855&skill=DEV-JAVA:2&place=68224&limit=100";

    @Test
    void anAssociationRunsItsMonth() {
        var emails = new MonthPrescriptions().forty();
        var jury = new MonthJury();
        var day = new MonthDay();

        day.prepare(jury.ids(), emails.keySet());
        assertThat(day.plan().get("seen").asInt()).isEqualTo(40);
        day.publish();
        emails.values().forEach(MonthIT::isInvited);

        day.start();
        var noShows = noShows(day);
        absentRecruiter(day, emails);
        day.closeWithout(noShows);
        var seen = day.interviews().stream()
                .filter(interview -> !noShows.contains(interview.candidate()))
                .toList();

        var commission = new MonthCommission(jury, day);
        commission.rate(seen);
        var candidates = seen.stream().map(MonthDay.Interview::candidate).toList();
        var sitting = commission.close(candidates);
        candidates.forEach(candidate -> Inbox.of(emails.get(candidate)).await(1, "la réponse de la commission"));
        isAPdf(sitting + "/minutes.pdf");

        var recruiter = jury.login(jury.ids().get(0));
        var pool = await().until(
                        () -> recruiter.get(POOL),
                        found -> found.json().at("/total").asInt() > 0);
        assertThat(pool.text()).doesNotContain("Mois ").doesNotContain("courriel.example");
        oneSaysYesAndOneSaysNo(recruiter, pool.json().findValuesAsText("entry"), emails);
    }

    @AfterEach
    void comeBack() {
        var administrator = Tenant.administrator();
        administrator.send(administrator.request("/api/v1/clock").DELETE());
    }

    private static void isInvited(String email) {
        var invitation =
                Inbox.of(email).await(1, "Votre entretien Numéric'Emploi").get(0);
        assertThat(invitation.calendar()).contains("METHOD:REQUEST", "SEQUENCE:0", "TZID=Europe/Paris");
    }

    private static Set<String> noShows(MonthDay day) {
        var first = day.interviews();
        return Set.of(first.get(0).candidate(), first.get(1).candidate());
    }

    /** A recruiter who does not come: only those who move, or can not be seen any more, are written to. */
    private static void absentRecruiter(MonthDay day, Map<String, String> emails) {
        var absent = day.schedule().at("/panels/3/recruiters/0/id").asText();
        var plan = day.replan(Map.of("absentRecruiters", List.of(Map.of("recruiter", absent, "from", "15:00"))));
        plan.get("moved").forEach(moved -> assertThat(Inbox.of(emails.get(moved.asText()))
                        .await(1, "change")
                        .get(0)
                        .calendar())
                .contains("SEQUENCE:1"));
        plan.get("cancelled").forEach(gone -> assertThat(Inbox.of(emails.get(gone.asText()))
                        .await(1, "n'a pas lieu")
                        .get(0)
                        .calendar())
                .contains("METHOD:CANCEL"));
        assertThat(plan.get("moved").size() + plan.get("cancelled").size()).isBetween(1, 12);
    }

    private static void isAPdf(String path) {
        var minutes = Tenant.alsace().coordinator().get(path);
        assertThat(minutes.status()).as(minutes.text()).isEqualTo(200);
        assertThat(minutes.text()).startsWith("%PDF-");
    }

    private static void oneSaysYesAndOneSaysNo(Api recruiter, List<String> entries, Map<String, String> emails) {
        var yes = asked(recruiter, entries.get(0), emails, "YES");
        var no = asked(recruiter, entries.get(1), emails, "NO");

        assertThat(recruiter.get(yes).json().at("/person/firstNames").asText()).isEqualTo("Camille");
        assertThat(recruiter.get(no).json().has("person")).isFalse();
        assertThat(Tenant.alsace().recruiter().get(yes).status()).isEqualTo(404);
    }

    private static String asked(Api recruiter, String entry, Map<String, String> emails, String answer) {
        var before = waiting(emails);
        var request = recruiter.post(
                "/api/v1/pool/" + entry + "/contact-requests", Map.of("message", "Votre profil nous intéresse."));
        assertThat(request.status()).as(request.text()).isEqualTo(201);
        var letters = await().until(() -> waiting(emails), now -> now.size() > before.size());
        letters.stream().filter(letter -> !before.contains(letter)).forEach(letter -> answer(letter.link(), answer));
        return request.header("Location");
    }

    private static List<Inbox.Mail> waiting(Map<String, String> emails) {
        return emails.values().stream()
                .flatMap(email -> Inbox.of(email).about("souhaite vous contacter").stream())
                .toList();
    }

    private static void answer(String link, String choice) {
        var anonymous = Api.anonymous(ProductUnderTest.baseUrl());
        assertThat(anonymous.get(link).text()).contains("<html lang=\"fr\"");
        var answered = anonymous.send(anonymous
                .request(link, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("choice=" + choice)));
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
    }
}
