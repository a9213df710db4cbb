package fr.numericemploi.application.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.numericemploi.domain.shared.Email;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class MailerContract {
    protected abstract Mailer mailer();

    /** Makes the mail server unreachable. */
    protected abstract void stopTheServer();

    /** An address that the mail server refuses for good. */
    protected abstract Email aRefusedAddress();

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
        var nobody = new Recipient(UUID.randomUUID(), "Personne", aRefusedAddress());

        var failure = catchThrowableOfType(MailNotSent.class, () -> mailer().send(Letters.to(nobody, Letters.NOON)));

        assertThat(failure.forGood()).isTrue();
    }
}
