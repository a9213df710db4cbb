package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PoolIT {
    private static final String SEARCH = "/api/v1/pool?skill=DEV-JAVA:2&skill=DAT-SQL:1&job=M1861&place=67482";

    private final Api recruiter = Tenant.alsace().recruiter();
    private final Api stranger = Tenant.nancy().recruiter();

    @Test
    void aRecruiterFindsSkillsAndReasonsAndNobodyBehindThem() {
        var person = Retained.somebody("Lefebvre");

        var page = recruiter.get(SEARCH + "&limit=100");

        var found = itemOf(page.json(), person.entry());
        assertThat(found.at("/why").findValuesAsText("text"))
                .contains("Programmation en Java au niveau demandé (2)", "Mobile à Strasbourg");
        assertThat(page.json().at("/counts/skills").findValuesAsText("code")).contains("DEV-JAVA");
        assertThat(page.text()).doesNotContain("Lefebvre", person.candidate());
        assertThat(recruiter.get("/api/v1/pool/" + person.entry()).text())
                .doesNotContain("Lefebvre", person.candidate());
    }

    @Test
    void onlyAYesByTheLinkTellsTheNameAndOnlyToTheCompanyThatAsked() {
        var person = Retained.somebody("Hoffmann");

        var request = ask(person).header("Location");
        assertThat(recruiter.get(request).json().at("/person").isMissingNode()).isTrue();
        var page = person.follow("Une entreprise souhaite vous contacter", "YES");

        assertThat(page).contains("Merci");
        assertThat(recruiter.get(request).json().at("/person/lastName").asText())
                .isEqualTo("Hoffmann");
        assertThat(stranger.get(request).status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/contact-requests").text()).doesNotContain(person.entry());
        assertThat(told("Une personne du vivier accepte votre contact")).anyMatch(text -> text.contains("Hoffmann"));
    }

    @Test
    void aNoTellsNothingAndIsNotAskedAgain() {
        var person = Retained.somebody("Zimmermann");

        var request = ask(person).header("Location");
        person.follow("Une entreprise souhaite vous contacter", "NO");

        assertThat(recruiter.get(request).text()).contains("REFUSED").doesNotContain("Zimmermann");
        assertThat(ask(person).status()).isEqualTo(409);
        assertThat(told("Votre demande de contact est déclinée")).noneMatch(text -> text.contains("Zimmermann"));
    }

    @Test
    void aCoordinatorTakesSomebodyOutAndTheReasonIsKept() {
        var person = Retained.somebody("Fischer");
        var coordinator = Tenant.alsace().coordinator();
        var place = "/api/v1/pool/entries/" + person.entry();

        var read = coordinator.get(place);
        var without = coordinator.post(place + "/departure", Map.of("reason", "PLACED"));
        var taken = coordinator.post(place + "/departure", Map.of("reason", "PLACED"), "If-Match", read.header("ETag"));

        assertThat(without.status()).isEqualTo(428);
        assertThat(taken.status()).as(taken.text()).isEqualTo(204);
        assertThat(coordinator.get(place).json().at("/reason").asText()).isEqualTo("PLACED");
        assertThat(recruiter.get("/api/v1/pool/" + person.entry()).status()).isEqualTo(404);
        assertThat(Tenant.nancy().coordinator().get(place).status()).isEqualTo(404);
        assertThat(recruiter.get(place).status()).isEqualTo(403);
    }

    @Test
    void everyWrongCriterionIsSaidAtOnce() {
        var answer = recruiter.get("/api/v1/pool?skill=DEV-JAVA:9&verdict=PERHAPS&place=1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field")).containsExactlyInAnyOrder("skill[0]", "verdict", "place");
    }

    @Test
    void aPageLeadsToTheNext() {
        Retained.somebody("Petit");
        Retained.somebody("Grand");

        var page = recruiter.get("/api/v1/pool?limit=1");
        var next = page.header("Link").replaceAll(".*<(.*)>.*", "$1");

        assertThat(page.json().at("/total").asInt()).isGreaterThan(1);
        assertThat(recruiter.get(next).json().at("/items").findValuesAsText("entry"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(page.json().at("/items").findValuesAsText("entry"));
        assertThat(recruiter.get("/api/v1/pool?cursor=abc").status()).isEqualTo(400);
    }

    private static List<String> told(String subject) {
        return Inbox.of("muller@partenaire.example").await(1, subject).stream()
                .map(Inbox.Mail::text)
                .toList();
    }

    private Api.Answer ask(Retained person) {
        return recruiter.post(
                "/api/v1/pool/" + person.entry() + "/contact-requests",
                Map.of("message", "Votre profil nous intéresse : un poste est ouvert à Strasbourg."));
    }

    private static JsonNode itemOf(JsonNode page, String entry) {
        for (var item : page.at("/items")) {
            if (item.at("/entry").asText().equals(entry)) {
                return item;
            }
        }
        throw new AssertionError("not found: " + entry);
    }
}
