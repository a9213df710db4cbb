package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProgrammesIT {
    private static final String PROGRAMMES = "/api/v1/programmes";

    private final Api coordinator = Tenant.alsace().coordinator();
    private final Api commission = Tenant.alsace().commissionMember();

    @Test
    void aProgrammeIsDraftedChangedAndSubmitted() {
        var location = Training.drafted(Training.anIdea("Développeur Java"));
        var incomplete = commission.post(location + "/submission", "", "If-Match", etag(location));

        var edited = commission.put(location, etag(location), Training.aProgramme("Développeur Java"));
        var submitted = commission.post(location + "/submission", "", "If-Match", etag(location));

        assertThat(incomplete.status()).isEqualTo(409);
        assertThat(incomplete.json().at("/detail").asText()).contains("Compétences enseignées", "Modules");
        assertThat(edited.status()).as(edited.text()).isEqualTo(204);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(204);
        assertThat(commission.get(location).json().at("/status").asText()).isEqualTo("SUBMITTED");
        assertThat(commission.get(location + "/versions/1").json().at("/label").asText())
                .isEqualTo("soumise à la commission");
    }

    @Test
    void whatIsReadIsWhatIsWritten() {
        var location = Training.drafted(Training.aProgramme("Développeur Java"));
        var read = coordinator.get(location).json().get("content");

        var written = coordinator.put(location, etag(location), read.toString());

        assertThat(written.status()).as(written.text()).isEqualTo(204);
        assertThat(coordinator.get(location).json().get("content")).isEqualTo(read);
        assertThat(coordinator.get(location).text()).contains("{\"amount\":12.50,\"currency\":\"EUR\"}");
        assertThat(read.at("/delivery/languages/0").asText()).isEqualTo("fr");
        assertThat(read.at("/recognition/certifying").asBoolean()).isTrue();
    }

    @Test
    void whatWasSubmittedChangesNoMore() {
        var location = Training.drafted(Training.aProgramme("Développeur Java"));
        coordinator.post(location + "/submission", "", "If-Match", etag(location));

        var edited = coordinator.put(location, etag(location), Training.aProgramme("Autre chose"));
        var published = coordinator.post(location + "/publication", "", "If-Match", etag(location));

        assertThat(edited.status()).isEqualTo(409);
        assertThat(edited.json().at("/code").asText()).isEqualTo("catalogue.programme-under-way");
        assertThat(published.status()).isEqualTo(409);
        assertThat(published.json().at("/code").asText()).isEqualTo("catalogue.programme-transition");
    }

    @Test
    void aStaleReadingIsRefused() {
        var location = Training.drafted(Training.aProgramme("Développeur Java"));
        var read = etag(location);
        coordinator.put(location, read, Training.aProgramme("Développeur web"));

        assertThat(coordinator
                        .put(location, read, Training.aProgramme("Développeur"))
                        .status())
                .isEqualTo(412);
        assertThat(coordinator.post(location + "/submission", "").status()).isEqualTo(428);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var content = new HashMap<>(Training.aProgramme("x".repeat(301)));
        content.put("skills", List.of(Map.of("skill", "DEV-JAVA", "levelIn", 3, "levelOut", 2)));
        content.put("modules", List.of(Training.aModule("Rien", 0, 0)));
        content.put("admission", Map.of("publics", List.of("80002"), "levelIn", "BAC"));
        content.put("offer", Map.of("minSeats", 15, "maxSeats", 8, "hourlyCost", Map.of("amount", 1.005)));

        var answer = coordinator.post(PROGRAMMES, Map.of("territory", "ALSACE", "content", content));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "content.outline.title",
                        "content.skills[0]",
                        "content.modules[0]",
                        "content.admission.publics[0]",
                        "content.admission.levelIn",
                        "content.offer.maxSeats",
                        "content.offer.hourlyCost.amount");
    }

    @Test
    void whatAProgrammeNamesExists() {
        var content = new HashMap<>(Training.aProgramme("Développeur Java"));
        content.put("skills", List.of(Map.of("skill", "DEV-KLINGON", "levelIn", 0, "levelOut", 2)));
        content.put("offer", Map.of("bodies", List.of(UUID.randomUUID())));

        var answer = coordinator.post(PROGRAMMES, Map.of("territory", "ALSACE", "content", content));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field")).containsExactly("skills[0]", "offer.bodies[0]");
    }

    @Test
    void anotherTerritoryAndOtherRolesAreKeptOut() {
        var location = Training.drafted(Training.aProgramme("Développeur Java"));

        assertThat(Tenant.nancy().coordinator().get(location).status()).isEqualTo(404);
        assertThat(Tenant.nancy()
                        .commissionMember()
                        .get(location + "/comparison?from=1&to=1")
                        .status())
                .isEqualTo(404);
        assertThat(Tenant.alsace().recruiter().get(location).status()).isEqualTo(403);
        assertThat(commission
                        .post(location + "/publication", "", "If-Match", etag(location))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void programmesAreFoundByWhatTheySay() {
        var unique = "Rare" + UUID.randomUUID().toString().substring(0, 8);
        var location = Training.drafted(Training.aProgramme("Développeur " + unique));
        Training.drafted(Training.anIdea("Idée " + unique));

        var found = coordinator.get(PROGRAMMES + "?status=DRAFT&job=M1855&body=" + Training.bodyId() + "&q=" + unique);
        var first = coordinator.get(PROGRAMMES + "?limit=1&q=" + unique);

        assertThat(found.json().findValuesAsText("id")).containsExactly(Training.id(location));
        assertThat(first.json()).hasSize(1);
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(coordinator.get(PROGRAMMES + "?status=LOST").status()).isEqualTo(422);
        assertThat(coordinator.get(PROGRAMMES + "?body=nobody").status()).isEqualTo(422);
        assertThat(coordinator.get(location + "/comparison?from=1&to=1").json()).isEmpty();
        assertThat(coordinator.get(location + "/comparison?from=1&to=2").status())
                .isEqualTo(404);
    }

    private String etag(String location) {
        return coordinator.get(location).header("ETag");
    }
}
