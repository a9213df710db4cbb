package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NeedsIT {
    private static final String NEEDS = "/api/v1/needs";

    private final Tenant alsace = Tenant.alsace();
    private final Api recruiter = alsace.recruiter();
    private final Api coordinator = alsace.coordinator();

    @Test
    void aCompanyStatesANeedAndItsTerritoryReadsIt() {
        var need = StatedNeed.of(3);

        assertThat(need.status()).isEqualTo("OPEN");
        assertThat(need.read().get("family").asText()).isEqualTo("M1805");
        assertThat(need.read().at("/salary/to/amount").decimalValue()).isEqualByComparingTo("32000.50");
        assertThat(alsace.commissionMember().get(need.path()).status()).isEqualTo(200);
        assertThat(coordinator
                        .get(NEEDS + "?status=OPEN&family=M1805&limit=100")
                        .text())
                .contains(need.read().get("id").asText());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var form = new HashMap<>(StatedNeed.form(0));
        form.putAll(Map.of("job", "M9", "contract", "CDD", "until", "2026-08-01", "degree", "DOCTORAT"));

        var answer = recruiter.post(NEEDS, form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").findValuesAsText("field"))
                .contains("posts", "job", "months", "until", "degree");
        var unknown = new HashMap<>(StatedNeed.form(1));
        unknown.putAll(Map.of("job", "M9999", "place", "75056"));
        assertThat(recruiter.post(NEEDS, unknown).json().get("errors").findValuesAsText("code"))
                .containsExactlyInAnyOrder("reference.unknown-job", "reference.unknown-commune");
    }

    @Test
    void discriminatoryWordsAreShownWithTheArticleAndHeldUpUntilSomebodyDecides() {
        var answer = recruiter.post(
                NEEDS, StatedNeed.described("Une jeune entreprise cherche un homme de moins de 30 ans."));
        var need = new StatedNeed(answer.header("Location"));

        assertThat(answer.json().get("status").asText()).isEqualTo("TO_REVIEW");
        assertThat(answer.json().get("remarks").findValuesAsText("passage"))
                .containsExactly("homme", "moins de 30 ans");
        assertThat(answer.json().get("remarks").findValuesAsText("article")).containsExactly("L1142-1", "L5331-2");
        assertThat(recruiter.get(need.path() + "/job-posting").status()).isEqualTo(409);
        var reason = Map.of("justification", "La loi réserve ce contrat à cet âge.");
        assertThat(need.step(recruiter, "clearance", reason).status()).isEqualTo(403);

        need.correct(recruiter, StatedNeed.described("Une jeune entreprise cherche quelqu'un de moins de 30 ans."));
        assertThat(need.status()).isEqualTo("TO_REVIEW");
        assertThat(need.step(coordinator, "clearance", reason).status()).isEqualTo(204);

        assertThat(need.status()).isEqualTo("OPEN");
    }

    @Test
    void postsAreFilledAndWhatIsOverStaysOver() {
        var need = StatedNeed.of(2);

        assertThat(need.step(recruiter, "filling", Map.of("posts", 1)).status()).isEqualTo(204);
        assertThat(need.step(recruiter, "filling", Map.of("posts", 2)).status()).isEqualTo(409);
        assertThat(need.step(recruiter, "filling", Map.of("posts", 1)).status()).isEqualTo(204);

        assertThat(need.status()).isEqualTo("FILLED");
        assertThat(need.step(recruiter, "withdrawal", Map.of("reason", "GIVEN_UP"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aStaleReadingIsRefused() {
        var need = StatedNeed.of(2);

        assertThat(recruiter
                        .post(need.path() + "/confirmation", "", "If-Match", "\"77\"")
                        .status())
                .isEqualTo(412);
        assertThat(recruiter.put(need.path(), "\"77\"", StatedNeed.form(2)).status())
                .isEqualTo(412);
        assertThat(recruiter.post(need.path() + "/filling", Map.of("posts", 1)).status())
                .isEqualTo(428);
    }

    @Test
    void strangersSeeNothingOfIt() {
        var need = StatedNeed.of(2);
        var nancy = Tenant.nancy();

        assertThat(nancy.coordinator().get(need.path()).status()).isEqualTo(404);
        assertThat(nancy.recruiter().get(need.path()).status()).isEqualTo(404);
        assertThat(need.step(nancy.recruiter(), "filling", Map.of("posts", 1)).status())
                .isEqualTo(404);
        assertThat(nancy.recruiter().get(NEEDS).text())
                .doesNotContain(need.read().get("id").asText());
        var foreign = new HashMap<>(StatedNeed.form(1));
        foreign.put("company", alsace.companyId());
        assertThat(nancy.recruiter().post(NEEDS, foreign).status()).isEqualTo(404);
    }

    @Test
    void anOpenNeedIsAJobPosting() {
        var posting = recruiter.get(StatedNeed.of(2).path() + "/job-posting");

        assertThat(posting.header("Content-Type")).startsWith("application/ld+json");
        assertThat(List.of("/@type", "/title", "/jobLocation/address/addressLocality", "/hiringOrganization/name"))
                .map(at -> posting.json().at(at).asText())
                .containsExactly("JobPosting", "Développeur Java (H/F)", "Strasbourg", "Rhin Logiciels");
        assertThat(posting.json().get("experienceInPlaceOfEducation").asBoolean())
                .isTrue();
        assertThat(posting.json().has("datePosted") && posting.json().has("validThrough"))
                .isTrue();
    }

    @Test
    void aCompanyAnswersByASignedLink() {
        var need = StatedNeed.of(3);
        assertThat(need.step(coordinator, "question", "").status()).isEqualTo(204);
        var mails = Inbox.of("muller@partenaire.example").await(1, "toujours d'actualité");
        var link = mails.get(mails.size() - 1).link();

        var page = Api.anonymous(ProductUnderTest.baseUrl()).get(link);
        assertThat(page.text()).contains("Développeur Java (H/F)", "3 postes", "1 poste sur 3 est pourvu");
        assertThat(need.read().get("filled").asInt()).isZero();
        assertThat(answered(link, "FILLED-1")).contains("Merci");
        assertThat(answered(link, "FILLED-1")).contains("Ce besoin est ouvert");

        assertThat(need.read().get("filled").asInt()).isEqualTo(1);
        assertThat(need.status()).isEqualTo("OPEN");
    }

    private static String answered(String link, String choice) {
        var anybody = Api.anonymous(ProductUnderTest.baseUrl());
        return anybody.send(anybody.request(link, "Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("choice=" + choice)))
                .text();
    }
}
