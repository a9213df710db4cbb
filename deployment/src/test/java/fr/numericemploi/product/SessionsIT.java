package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SessionsIT {
    private static final String SESSIONS = "/api/v1/sessions";

    private final Api coordinator = Tenant.alsace().coordinator();

    @Test
    void aSessionIsOpenedChangedClosedAndCancelled() {
        var programme = Training.id(ApprovedTraining.published("Développeur Java, avec session"));
        var opened = coordinator.post(
                SESSIONS, Map.of("programme", programme, "territory", "ALSACE", "terms", terms("2026-12-18", 12)));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        var session = opened.header("Location");

        var tooMany = coordinator.put(session, etag(session), terms("2026-12-18", 16));
        var changed = coordinator.put(session, etag(session), terms("2026-12-11", 10));
        var closed = coordinator.post(session + "/closing", "", "If-Match", etag(session));
        var cancelled = coordinator.post(
                session + "/cancellation", Map.of("reason", "Local inondé"), "If-Match", etag(session));

        assertThat(tooMany.json().at("/code").asText()).isEqualTo("cohorts.seats");
        assertThat(List.of(changed.status(), closed.status(), cancelled.status()))
                .containsOnly(204);
        var read = Tenant.alsace().commissionMember().get(session).json();
        assertThat(read.at("/state").asText()).isEqualTo("CANCELLED");
        assertThat(read.at("/number").asInt()).isEqualTo(1);
        assertThat(read.at("/terms/dates/until").asText()).isEqualTo("2026-12-11");
        assertThat(Tenant.nancy().coordinator().get(session).status()).isEqualTo(404);
    }

    @Test
    void onlyAPublishedProgrammeHasSessions() {
        var programme = Training.id(Training.drafted(Training.aProgramme("Développeur Java")));

        var answer = coordinator.post(
                SESSIONS, Map.of("programme", programme, "territory", "ALSACE", "terms", terms("2026-12-18", 12)));

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.json().at("/code").asText()).isEqualTo("catalogue.programme-not-published");
        assertThat(coordinator.get(SESSIONS + "?programme=" + programme).json()).isEmpty();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var answer = coordinator.post(SESSIONS, Map.of("territory", "ALSACE", "terms", terms("2026-02-30", 12)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("field")).containsExactlyInAnyOrder("programme", "terms.dates.until");
    }

    @Test
    void anUnknownSessionIsNotFoundAndNothingIsDoneBlindly() {
        var unknown = SESSIONS + "/" + UUID.randomUUID();

        assertThat(coordinator.get(unknown).status()).isEqualTo(404);
        assertThat(coordinator.post(unknown + "/closing", "").status()).isEqualTo(428);
        assertThat(coordinator
                        .post(unknown + "/closing", "", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(404);
    }

    private String etag(String session) {
        return coordinator.get(session).header("ETag");
    }

    private static Map<String, Object> terms(String until, int seats) {
        return Map.of(
                "body",
                Training.bodyId(),
                "place",
                "67482",
                "dates",
                Map.of("from", "2026-09-14", "until", until),
                "seats",
                seats,
                "applications",
                Map.of("from", "2026-06-01", "until", "2026-08-28"));
    }
}
