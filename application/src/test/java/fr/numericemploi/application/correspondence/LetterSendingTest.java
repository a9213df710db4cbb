package fr.numericemploi.application.correspondence;

import static fr.numericemploi.application.correspondence.Letters.NOON;
import static fr.numericemploi.application.correspondence.Letters.dueAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.correspondence.LetterState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterSendingTest {
    private static final LetterSettings SETTINGS =
            new LetterSettings(List.of(Duration.ofSeconds(10)), Duration.ofDays(90));

    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryMailer mailer = new InMemoryMailer();
    private final CurrentCaller caller = new CurrentCaller();
    private final OutgoingLetter letter = dueAt(NOON);

    @Test
    void aDueLetterIsSentOnce() {
        outbox.add(letter);

        assertThat(sendAt(NOON)).isTrue();
        assertThat(sendAt(NOON)).isFalse();

        assertThat(mailer.received()).hasSize(1);
    }

    @Test
    void aLetterWaitsForAMailServerThatIsDown() {
        outbox.add(letter);
        mailer.goDown();
        sendAt(NOON);
        mailer.comeBack();

        assertThat(sendAt(NOON.plusSeconds(9))).isFalse();
        assertThat(sendAt(NOON.plusSeconds(10))).isTrue();
        assertThat(mailer.received()).hasSize(1);
    }

    @Test
    void aLetterThatFailedIsSeenAndSentAgainByTheTerritorysCoordinator() {
        outbox.add(letter);
        mailer.goDown();
        sendAt(NOON);
        sendAt(NOON.plusSeconds(10));
        mailer.comeBack();

        caller.set(Callers.aCoordinatorOf("ALSACE"));
        assertThat(failed().list(Optional.of(LetterState.FAILED), page()).items())
                .hasSize(1);
        failed().retry(letter.id());

        assertThat(sendAt(NOON.plusSeconds(60))).isTrue();
        assertThat(mailer.received()).hasSize(1);
    }

    @Test
    void anAddressThatIsRefusedFailsAtOnce() {
        var nobody = new Recipient(UUID.randomUUID(), "Personne", InMemoryMailer.NOBODY);
        outbox.add(Letters.to(nobody, NOON));

        sendAt(NOON);

        assertThat(outbox.letters().get(0).delivery().state()).isEqualTo(LetterState.FAILED);
    }

    @Test
    void coordinatorsOfOtherTerritoriesAndOtherRolesSeeNothing() {
        outbox.add(letter);

        caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThat(failed().list(Optional.empty(), page()).items()).isEmpty();
        assertThatThrownBy(() -> failed().retry(letter.id())).hasMessageContaining("n'existe pas");
        caller.set(Callers.aCommissionMemberOf("ALSACE"));
        assertThatThrownBy(() -> failed().list(Optional.empty(), page())).hasMessageContaining("rôle");
        assertThatThrownBy(() -> failed().retry(letter.id())).hasMessageContaining("rôle");
    }

    @Test
    void contentIsDroppedWhenItIsNoLongerNeeded() {
        outbox.add(letter);
        sendAt(NOON);

        assertThat(drop(NOON.plus(Duration.ofDays(90)))).isZero();
        assertThat(drop(NOON.plus(Duration.ofDays(91)))).isEqualTo(1);
    }

    private boolean sendAt(Instant now) {
        return caller.as(Caller.system(), () -> sending(now).sendNext());
    }

    private int drop(Instant now) {
        return caller.as(Caller.system(), () -> sending(now).dropOldContent());
    }

    private LetterSending sending(Instant now) {
        return new LetterSending(outbox, mailer, SETTINGS, caller, clock(now));
    }

    private Correspondence failed() {
        return new Correspondence(outbox, outbox, caller, clock(NOON.plusSeconds(60)));
    }

    private static PageRequest page() {
        return new PageRequest(Optional.empty(), 10);
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneId.of("Europe/Paris"));
    }
}
