package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What nobody may lose: a letter of an event that was committed, whatever happens to servers afterwards. */
class CrashIT {
    @Test
    void twoServersSendEachLetterOnceAndOneThatIsKilledBeforeItsEmailLosesNone() throws IOException {
        try (var neighbours = new Neighbours()) {
            var servers = neighbours.start("first", "second");
            var agency = Prescribing.through(servers.get(0).baseUrl());
            neighbours.mail().start();
            var expected = IntStream.range(0, 10)
                    .mapToObj(turn -> agency.by(servers.get(turn % 2).baseUrl()).somebody())
                    .toList();
            awaitLetters(neighbours.mail(), expected);
            neighbours.mail().stop();

            var late = agency.by(servers.get(0).baseUrl()).somebody();
            servers.get(0).kill();
            neighbours.mail().start();

            awaitLetters(neighbours.mail(), List.of(late));
        }
    }

    private static void awaitLetters(GreenMail mail, List<String> expected) {
        await().atMost(Duration.ofMinutes(1)).until(() -> recipients(mail).containsAll(expected));
        assertThat(recipients(mail)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> recipients(GreenMail mail) {
        return Stream.of(mail.getReceivedMessages()).map(CrashIT::recipient).toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString().replaceAll(".*<(.*)>", "$1");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
