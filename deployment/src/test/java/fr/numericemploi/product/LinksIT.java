package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LinksIT {
    private final Api anybody = Api.anonymous(ProductUnderTest.baseUrl());

    @Test
    void aBrokenLinkGetsAFriendlyPage() {
        var page = anybody.get("/links/interview.abc.def");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).startsWith("text/html").containsIgnoringCase("utf-8");
        assertThat(page.text()).contains("<html lang=\"fr\">", "Lien incorrect", "a été modifié");
    }

    @Test
    void anExpiredLinkSaysSinceWhen() {
        var page = anybody.get("/links/" + signed("interview." + UUID.randomUUID() + ".l0"));

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text()).contains("n'est plus valable depuis le 01/01/1970");
    }

    @Test
    void anAnswerToABrokenLinkIsRefusedAsKindly() {
        var page = anybody.send(anybody.request("/links/x", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("choice=yes")));

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Lien incorrect");
    }

    @Test
    void aFormLongerThanAnyThatMakesSenseIsNotEvenRead() {
        var form = BodyPublishers.ofString("comment=" + "x".repeat(100_000));
        var answer = anybody.send(anybody.request("/links/x", "Content-Type", "application/x-www-form-urlencoded")
                .POST(form));
        var endless = anybody.send(anybody.request("/links/x", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.fromPublisher(form)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(endless.status()).as("of unknown length").isEqualTo(411);
    }

    @Test
    void nobodyElseKeepsFramesOrIsToldOfThePage() {
        var page = anybody.get("/links/x");

        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(page.text()).doesNotContain("<script", "http://", "https://");
    }

    private static String signed(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ProductUnderTest.LINKS_KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return text + "."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
