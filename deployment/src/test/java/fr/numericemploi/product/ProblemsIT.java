package fr.numericemploi.product;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProblemsIT {
    private final Api anyone = Api.anonymous(ProductUnderTest.baseUrl());
    private final Api administrator = Api.as(ProductUnderTest.baseUrl(), "administrateur", "secret");

    @Test
    void withoutATokenNothingIsToBeHad() {
        assertThatIsProblem(anyone.get("/api/v1/agencies"), 401, "access.token-required");
        assertThat(anyone.get("/api/v1/agencies").header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aTokenOfNobodyIsWorthNothing() {
        var forged = anyone.request("/api/v1/agencies", "Authorization", "Bearer e30.e30.e30");

        assertThatIsProblem(anyone.send(forged.GET()), 401, "access.token-required");
    }

    @Test
    void aTokenThatSomebodyElseHasSignedIsWorthNothing() throws GeneralSecurityException {
        var token = administrator.token();
        var said = token.substring(0, token.lastIndexOf('.'));
        var forger = Signature.getInstance("SHA256withRSA");
        forger.initSign(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        forger.update(said.getBytes(US_ASCII));
        var signature = Base64.getUrlEncoder().withoutPadding().encodeToString(forger.sign());
        var forged = anyone.request("/api/v1/agencies", "Authorization", "Bearer " + said + "." + signature);

        assertThatIsProblem(anyone.send(forged.GET()), 401, "access.token-required");
    }

    @Test
    void aLoginWithoutAnAccountMayDoNothing() {
        var unknown = Api.as(ProductUnderTest.baseUrl(), "inconnu", "secret");

        assertThatIsProblem(unknown.get("/api/v1/agencies"), 403, "access.no-account");
    }

    @Test
    void whatDoesNotExistIsSaidInTheSameForm() {
        assertThatIsProblem(administrator.get("/api/v1/nowhere"), 404, "http.404");
        assertThatIsProblem(administrator.get("/nowhere"), 404, "http.404");
        assertThatIsProblem(
                administrator.send(administrator.request("/api/v1/agencies").DELETE()), 405, "http.405");
    }

    @Test
    void aTextThatNoDatabaseKeepsIsRefusedClearly() {
        assertThatIsProblem(administrator.get("/api/v1/agencies?cursor=AA"), 400, "input.unreadable");
    }

    @Test
    void aProblemNamesTheRequestItHappenedTo() {
        var request = administrator.request("/api/v1/nowhere", "X-Request-Id", "my-request-42");

        var answer = administrator.send(request.GET());

        assertThat(answer.header("X-Request-Id")).isEqualTo("my-request-42");
        assertThat(answer.json().get("instance").asText()).endsWith(":my-request-42");
    }

    @Test
    void aRequestIdThatCouldHarmTheLogIsReplaced() {
        var request = administrator.request("/api/v1/agencies", "X-Request-Id", "jean.dupont@example.org");

        assertThat(administrator.send(request.GET()).header("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    private static void assertThatIsProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("code").asText()).isEqualTo(code);
        assertThat(answer.json().get("detail").asText()).isNotBlank();
    }
}
