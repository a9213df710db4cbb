package fr.numericemploi.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What nobody may lose: a letter of an event that was committed, whatever happens to servers afterwards. */
class CrashIT {
    @Test
    void aServerKilledBetweenTheCommitAndTheEmailLosesNoLetterAndTwoServersRepeatNone() throws IOException {
        try (var neighbours = new Neighbours()) {
            var first = neighbours.start("first");
            var agency = Prescribing.through(first.baseUrl());
            var expected = new ArrayList<>(List.of(agency.somebody()));
            first.kill();
            neighbours.mail().start();

            var again = neighbours.start("first");
            var second = neighbours.start("second");
            for (int i = 0; i < 10; i++) {
                expected.add(agency.by(i % 2 == 0 ? again.baseUrl() : second.baseUrl())
                        .somebody());
            }

            await().atMost(Duration.ofMinutes(1))
                    .until(() -> recipients(neighbours.mail()).containsAll(expected));
            assertThat(recipients(neighbours.mail())).containsExactlyInAnyOrderElementsOf(expected);
        }
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
