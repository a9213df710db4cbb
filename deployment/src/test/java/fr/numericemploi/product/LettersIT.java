package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LettersIT {
    private final Api administrator = Api.as(ProductUnderTest.baseUrl(), "administrateur", "secret");

    @Test
    void aPrescribedPersonIsWrittenToAndTheLetterIsListed() throws MessagingException {
        var email = Prescribing.through(ProductUnderTest.baseUrl()).somebody();

        await().until(() -> letterTo(email) != null);

        assertThat(letterTo(email).getSubject()).isEqualTo("Nous avons reçu votre dossier");
        await().until(() ->
                administrator.get("/api/v1/letters?state=SENT").text().contains(email));
    }

    @Test
    void onlyALetterThatFailedIsSentAgain() {
        Prescribing.through(ProductUnderTest.baseUrl()).somebody();
        await().until(() ->
                !administrator.get("/api/v1/letters?state=SENT").json().isEmpty());
        var sent = administrator
                .get("/api/v1/letters?state=SENT")
                .json()
                .get(0)
                .get("id")
                .asText();

        var refused = administrator.post("/api/v1/letters/" + sent + "/retry", "");
        var unknown = administrator.post("/api/v1/letters/" + UUID.randomUUID() + "/retry", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asText()).isEqualTo("correspondence.not-failed");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(administrator.get("/api/v1/letters?state=LOST").status()).isEqualTo(422);
    }

    private static MimeMessage letterTo(String email) {
        return Stream.of(ProductUnderTest.product().mail().getReceivedMessages())
                .filter(message -> isTo(message, email))
                .findFirst()
                .orElse(null);
    }

    private static boolean isTo(MimeMessage message, String email) {
        try {
            return message.getAllRecipients()[0].toString().contains(email);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
