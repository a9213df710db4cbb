package fr.numericemploi.product;

import static fr.numericemploi.product.ApprovedTraining.decidedSendingBack;
import static fr.numericemploi.product.ApprovedTraining.done;
import static fr.numericemploi.product.ApprovedTraining.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole season: what companies need, what the pool lacks, what is designed for it, judged, published and told. */
@ExtendWith(ArquillianExtension.class)
class SeasonIT {
    private final Api coordinator = Tenant.alsace().coordinator();
    private final Api commission = Tenant.alsace().commissionMember();
    private final Season season = new Season();

    @Test
    void fromTwelveCompaniesNeedsToTheRegionsCatalogue() {
        season.twelveCompaniesStateTheirNeeds();
        Retained.somebody("Saisonnier", Season.PLACE);
        gapIsSeen();

        var good = Training.drafted(Training.aProgramme("Développeur Java, de saison"));
        var vague = Training.drafted(Training.aProgramme("Développeur Java, à revoir"));
        done(step(good, "/submission"));
        done(step(vague, "/submission"));
        proposed(Training.id(good));
        var sitting = decidedSendingBack(Set.of(Training.id(vague)));

        minutesTell(sitting);
        answersTheRemarks(vague);
        done(step(good, "/publication"));
        assertThat(coordinator.get(good).json().get("status").asText()).isEqualTo("PUBLISHED");
        theRegionReadsIt(good);
    }

    private void gapIsSeen() {
        var today = season.gap(LocalDate.now());
        assertThat(today.get("posts").asInt()).isEqualTo(78);
        assertThat(today.get("fitNow").asInt()).isPositive();
        assertThat(today.get("gap").asInt()).isEqualTo(78 - today.get("fitNow").asInt());
        assertThat(today.at("/missingSkills/0/code").asText()).isEqualTo("DEV-JAVA");
        var fits = commission.get("/api/v1/gaps/needs/" + season.oneNeed()).json();
        assertThat(fits.get("fitNow").asInt()).isPositive();
        assertThat(fits.at("/people/0/why").findValuesAsText("text")).contains("Mobile à Colmar");
        var yesterday = "/api/v1/gaps?on=" + LocalDate.now().minusDays(1);
        assertThat(coordinator.get(yesterday).text()).doesNotContain("\"posts\":78");
    }

    private void proposed(String programme) {
        var budget = Map.of("budget", Map.of("amount", 60_000), "programmes", List.of(programme));
        var answer = commission.post("/api/v1/programme-proposals", budget);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().at("/programmes/0/programme").asText()).isEqualTo(programme);
    }

    private void minutesTell(String sitting) {
        var minutes = commission.get(sitting + "/minutes.pdf");
        assertThat(minutes.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(minutes.text()).startsWith("%PDF");
    }

    /** What was judged stays as it was; the next version differs where the remarks asked for it. */
    private void answersTheRemarks(String programme) {
        var judged = coordinator.get(programme);
        assertThat(judged.json().get("status").asText()).isEqualTo("SENT_BACK");
        assertThat(coordinator
                        .get(programme + "/versions/1")
                        .json()
                        .get("remarks")
                        .asText())
                .isEqualTo("Préciser l'évaluation.");
        var content = new HashMap<>(Training.aProgramme("Développeur Java, à revoir"));
        content.put("recognition", Map.of("assessment", "Trois projets notés, puis un oral."));

        done(coordinator.put(programme, judged.header("ETag"), content));

        var differences = coordinator.get(programme + "/comparison?from=1&to=2").json();
        assertThat(differences.findValuesAsText("label")).contains("Évaluation", "Certifications");
    }

    /** What was judged good alone is told to everybody; told back to us, it changes nothing. */
    private void theRegionReadsIt(String programme) {
        var lheo = Api.anonymous(ProductUnderTest.baseUrl()).get("/catalogue/v1/lheo.xml");
        assertThat(lheo.text()).contains(Training.id(programme), "de saison").doesNotContain("à revoir");

        var back = coordinator.send(coordinator
                .request("/api/v1/programmes/offers?territory=ALSACE", "Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(lheo.text())));

        assertThat(back.json().get("offers").findValuesAsText("programme")).contains(Training.id(programme));
        assertThat(back.json().get("added").asInt() + back.json().get("changed").asInt())
                .isZero();
    }
}
