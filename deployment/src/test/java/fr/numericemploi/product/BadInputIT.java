package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is the caller's to know: never a failure of the server. */
@ExtendWith(ArquillianExtension.class)
class BadInputIT {
    private final Api administrator = Tenant.administrator();
    private final Api coordinator = Tenant.alsace().coordinator();

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[]"})
    void aBodyThatSaysNothingIsUnreadable(String body) {
        assertThatIsUnreadable(sent("/api/v1/days", body));
        assertThatIsUnreadable(sent("/api/v1/sittings", body));
        assertThatIsUnreadable(sent("/api/v1/evaluation-grids", body));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/days?limit=abc, limit", "/api/v1/sittings?day=abc, day"})
    void aParameterOfTheWrongTypeIsNamed(String path, String name) {
        var answer = coordinator.get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/days?cursor=zzz", "/api/v1/letters?cursor=zzz", "/api/v1/contact-requests?cursor=zzz"})
    void aCursorThatIsNotOursIsUnreadable(String path) {
        assertThatIsUnreadable(administrator.get(path));
    }

    @Test
    void aNumberWithADecimalIsNotAWholeOne() {
        assertThatIsUnreadable(sent("/api/v1/evaluation-grids", "{\"version\": 2.5}"));
    }

    @Test
    void aScoreThatIsMissingIsNamed() {
        var nobody = "00000000-0000-0000-0000-000000000000";
        var path = "/api/v1/days/" + nobody + "/evaluations/" + nobody + "/ratings";

        var answer = Tenant.alsace().recruiter().post(path, "{\"scores\": {\"MOTIVATION\": null}}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("scores.MOTIVATION");
    }

    @Test
    void aNulCharacterIsRefusedClearly() {
        var day = Map.of(
                "territory",
                "ALSACE",
                "date",
                MarathonDay.DATE.toString(),
                "opens",
                "9h",
                "closes",
                "12h",
                "minutes",
                30,
                "agency",
                Tenant.alsace().agencyId(),
                "commune",
                "67482",
                "address",
                "1\u0000 place",
                "rooms",
                List.of(Map.of("name", "Rhin")),
                "wantedPanels",
                1);

        var answer = coordinator.post("/api/v1/days", day);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("address");
    }

    private Api.Answer sent(String path, String body) {
        return administrator.send(
                administrator.request(path, "Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static void assertThatIsUnreadable(Api.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().get("code").asText()).isEqualTo("input.unreadable");
    }
}
