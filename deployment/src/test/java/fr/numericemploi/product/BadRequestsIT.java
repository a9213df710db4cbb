package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is said in words, whichever operation it goes to. */
@ExtendWith(ArquillianExtension.class)
class BadRequestsIT {
    private static final String AGENCIES = "/api/v1/agencies";

    private final Api administrator = Api.as(ProductUnderTest.baseUrl(), "administrateur", "secret");

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void aBodyThatSaysNothingIsToldToBeEmpty(String body) {
        var answer = posted(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/detail").asText()).contains("le corps est vide");
    }

    @Test
    void aNumberIsNotCutToFit() {
        var answer =
                administrator.post("/api/v1/prescriptions", "{\"skills\": [{\"code\": \"DEV-JAVA\", \"level\": 2.7}]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("skills[0].level");
    }

    @Test
    void aFieldIsGivenOnce() {
        assertThat(posted("{\"kind\": \"APEC\", \"kind\": \"CAP_EMPLOI\"}").status())
                .isEqualTo(400);
    }

    @Test
    void aBodyLongerThanAnyThatMakesSenseIsNotEvenRead() {
        var answer = posted("{\"name\": \"" + "x".repeat(2_000_000) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().at("/code").asText()).isEqualTo("http.413");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/agencies?limit=x, limit, input.not-a-number",
        "/api/v1/agencies?limit=99999999999, limit, input.not-a-number",
        "/api/v1/agencies?limit=0, limit, input.out-of-range",
        "/api/v1/prescriptions?agency=67085, agency, input.not-an-id",
        "/api/v1/envelopes?year=x, year, input.not-a-number",
        "/api/v1/bpf, year, input.required",
        "/api/v1/bpf?year=99, year, input.out-of-range",
        "/api/v1/france-travail-filings?state=LOST, state, input.not-in-list"
    })
    void aParameterOfTheWrongKindIsNamed(String path, String parameter, String code) {
        var answer = administrator.get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(parameter);
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
    }

    @Test
    void noNameCarriesAnotherHeaderLine() {
        var answer = posted(
                "{\"kind\": \"APEC\", \"code\": \"A-1\", \"name\": \"A\\r\\nBcc: x@example.org\", \"territory\": \"ALSACE\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("input.control-character");
    }

    @Test
    void answersAboutPeopleAreKeptByNobodyOnTheWay() {
        var answer = administrator.get("/api/v1/me");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void answersSayThatTheyAreInFrench() {
        assertThat(administrator.get("/api/v1/me").header("Content-Language")).isEqualTo("fr");
        assertThat(administrator.get("/api/v1/nowhere").header("Content-Language"))
                .isEqualTo("fr");
    }

    private Api.Answer posted(String body) {
        return administrator.send(administrator
                .request(AGENCIES, "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }
}
