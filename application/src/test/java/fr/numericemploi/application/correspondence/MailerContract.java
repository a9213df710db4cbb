package fr.numericemploi.application.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.numericemploi.domain.shared.Email;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class MailerContract {
    protected static final Email NOBODY = new Email("nobody@example.org");

    protected abstract Mailer mailer();

    /** Makes the mail server unreachable. */
    protected abstract void stopTheServer();

    /** To a mail server that does not know the address {@link #NOBODY}. */
    protected abstract Mailer toAServerThatKnowsNobody();

    /** How many letters with that id the recipients got. */
    protected abstract long received(UUID letter);

    @Test
    void aLetterArrives() {
        var letter = Letters.withACalendar(Letters.dueAt(Letters.NOON));

        assertThatCode(() -> mailer().send(letter)).doesNotThrowAnyException();

        assertThat(received(letter.id())).isEqualTo(1);
    }

    @Test
    void aServerThatIsDownIsToldAndMayBeTriedAgain() {
        var letter = Letters.dueAt(Letters.NOON);
        stopTheServer();

        var failure = catchThrowableOfType(MailNotSent.class, () -> mailer().send(letter));

        assertThat(failure).hasMessageMatching(".+");
        assertThat(failure.forGood()).isFalse();
    }

    @Test
    void anAddressThatIsRefusedNeedNotBeTriedAgain() {
        var letter = Letters.to(new Recipient(UUID.randomUUID(), "Personne", NOBODY), Letters.NOON);

        var failure = catchThrowableOfType(
                MailNotSent.class, () -> toAServerThatKnowsNobody().send(letter));

        assertThat(failure).hasMessageContaining("no such mailbox");
        assertThat(failure.forGood()).isTrue();
    }
}
