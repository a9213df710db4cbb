package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TrainingBodiesIT {
    private static final String BODIES = "/api/v1/training-bodies";

    private final Api coordinator = Tenant.alsace().coordinator();

    @Test
    void aTrainingBodyIsRegisteredReadAndChanged() {
        var body = Training.aBody();

        var location = coordinator.post(BODIES, body).header("Location");
        var read = coordinator.get(location);
        body.put("qualiopi", Map.of("certificate", "QUA-2", "validFrom", "2027-03-01", "validUntil", "2030-02-28"));
        var changed = coordinator.put(location, read.header("ETag"), body);
        var stale = coordinator.put(location, read.header("ETag"), body);

        assertThat(read.json().at("/declarationNumber").asText()).isEqualTo("44670000067");
        assertThat(read.json().at("/contacts/0/lastName").asText()).isEqualTo("Dupont");
        assertThat(read.json().at("/address/city").asText()).isEqualTo("Strasbourg");
        assertThat(changed.status()).as(changed.text()).isEqualTo(204);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(coordinator.get(location).json().at("/qualiopi/certificate").asText())
                .isEqualTo("QUA-2");
        assertThat(coordinator.post(BODIES, body).status()).isEqualTo(409);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var answer = coordinator.post(
                BODIES,
                Map.of(
                        "siret", "90000002700013",
                        "declarationNumber", "44670000068",
                        "name", "École",
                        "territory", "ALSACE",
                        "contacts", List.of(Map.of("email", "nobody", "type", "BOSS")),
                        "website", "ftp://example.org"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "siret", "declarationNumber", "legalName", "contacts[0].email", "contacts[0].type", "website");
    }

    @Test
    void theOwnTerritorysStaffAloneSeesIt() {
        var location = BODIES + "/" + Training.bodyId();

        assertThat(Tenant.alsace().commissionMember().get(location).status()).isEqualTo(200);
        assertThat(Tenant.nancy().coordinator().get(location).status()).isEqualTo(404);
        assertThat(Tenant.alsace().counsellor().get(location).status()).isEqualTo(403);
        assertThat(Tenant.alsace()
                        .commissionMember()
                        .post(BODIES, Training.aBody())
                        .status())
                .isEqualTo(403);
        assertThat(coordinator.get(BODIES + "?limit=1").json()).hasSize(1);
    }
}
