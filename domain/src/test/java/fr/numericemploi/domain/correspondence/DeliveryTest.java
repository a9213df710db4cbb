package fr.numericemploi.domain.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(10), Duration.ofHours(1));

    private final Delivery due = Delivery.due(NOON);

    @Test
    void aLetterThatIsTakenIsSent() {
        var sent = due.sent(NOON);

        assertThat(sent.state()).isEqualTo(LetterState.SENT);
        assertThat(sent.closedAt()).contains(NOON);
        assertThat(sent.attempts()).isEqualTo(1);
    }

    @Test
    void itIsTriedAgainWithGrowingPausesUntilTheyAreUsedUp() {
        var once = due.postponed("connection refused", NOON, PAUSES);
        var twice = once.postponed("connection refused", NOON, PAUSES);
        var thrice = twice.postponed("mailbox full", NOON, PAUSES);

        assertThat(once.nextAttempt()).isEqualTo(NOON.plusSeconds(10));
        assertThat(twice.nextAttempt()).isEqualTo(NOON.plusSeconds(3600));
        assertThat(thrice.state()).isEqualTo(LetterState.FAILED);
        assertThat(thrice.failure()).isEqualTo("mailbox full");
        assertThat(thrice.attempts()).isEqualTo(3);
    }

    @Test
    void onlyAFailedLetterIsTriedAgainOnRequest() {
        var failed = due.failed("no such mailbox", NOON);

        assertThat(failed.again(NOON.plusSeconds(60))).isEqualTo(Delivery.due(NOON.plusSeconds(60)));
        assertThatThrownBy(() -> due.sent(NOON).again(NOON)).hasMessageContaining("SENT");
        assertThatThrownBy(() -> due.again(NOON)).hasMessageContaining("TO_SEND");
    }
}
