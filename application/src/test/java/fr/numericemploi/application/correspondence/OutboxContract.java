package fr.numericemploi.application.correspondence;

import static fr.numericemploi.application.correspondence.Letters.NOON;
import static fr.numericemploi.application.correspondence.Letters.dueAt;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.correspondence.LetterState;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public abstract class OutboxContract extends PortContract {
    protected abstract Outbox outbox();

    protected abstract LetterViews views();

    @BeforeEach
    void nothingElseIsDue() {
        inTransaction(() -> outbox().claimDue(Instant.parse("2999-01-01T00:00:00Z")))
                .ifPresent(left -> {
                    inTransaction(() -> outbox().save(left.with(left.delivery().sent(NOON))));
                    nothingElseIsDue();
                });
    }

    @Test
    void aLetterIsClaimedWhenItIsDueAndKeptWordForWord() {
        var letter = Letters.withACalendar(dueAt(NOON));
        add(letter);

        assertThat(claim(NOON.minusSeconds(1))).isEmpty();
        assertThat(claim(NOON)).contains(letter);
    }

    @Test
    void theLetterThatHasBeenDueLongestComesFirst() {
        var late = dueAt(NOON.minusSeconds(60));
        add(dueAt(NOON.minusSeconds(30)));
        add(late);

        assertThat(claim(NOON)).contains(late);
    }

    @Test
    void aLetterWithAKnownKeyHasNoEffect() {
        var letter = dueAt(NOON);
        var repeat = new OutgoingLetter(
                UUID.randomUUID(),
                letter.key(),
                letter.template(),
                letter.territory(),
                letter.to(),
                NOON.minusSeconds(60),
                letter.content(),
                letter.delivery());

        add(letter);
        add(repeat);

        assertThat(find(repeat.id())).isEmpty();
        assertThat(find(letter.id())).contains(letter);
    }

    @Test
    void aLetterThatWasSentOrHasFailedIsNotDue() {
        var sent = dueAt(NOON);
        var failed = dueAt(NOON);
        add(sent);
        add(failed);
        save(sent.with(sent.delivery().sent(NOON)));
        save(failed.with(failed.delivery().failed("no such mailbox", NOON)));

        assertThat(claim(NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void aPostponedLetterIsDueLater() {
        var letter = dueAt(NOON);
        add(letter);
        var postponed = letter.with(letter.delivery().postponed("busy", NOON, List.of(Duration.ofMinutes(5))));
        save(postponed);

        assertThat(claim(NOON.plusSeconds(299))).isEmpty();
        assertThat(claim(NOON.plusSeconds(300))).contains(postponed);
    }

    @Test
    void contentIsDroppedSomeTimeAfterALetterHasLeft() {
        var old = dueAt(NOON);
        var waiting = dueAt(NOON);
        add(old);
        add(waiting);
        save(old.with(old.delivery().sent(NOON)));

        var none = inTransaction(() -> outbox().dropContent(NOON));
        var dropped = inTransaction(() -> outbox().dropContent(NOON.plusSeconds(1)));

        assertThat(none).isZero();
        assertThat(dropped).isPositive();
        assertThat(find(old.id())).isEmpty();
        assertThat(find(waiting.id())).contains(waiting);
        assertThat(page(Optional.of(LetterState.SENT), old.territory(), Optional.empty(), 100))
                .anySatisfy(view -> assertThat(view.to()).isEmpty());
    }

    @Test
    void lettersAreListedByStateAndTerritoryLatestFirst() {
        var failed = dueAt(NOON);
        add(failed);
        save(failed.with(failed.delivery().failed("no such mailbox", NOON)));

        var ofAlsace = page(Optional.of(LetterState.FAILED), failed.territory(), Optional.empty(), 100);

        assertThat(ofAlsace).anySatisfy(view -> {
            assertThat(view.id()).isEqualTo(failed.id());
            assertThat(view.to()).contains("zoe.klein@example.org");
            assertThat(view.failure()).contains("no such mailbox");
            assertThat(view.nextAttempt()).isEmpty();
        });
        assertThat(page(Optional.of(LetterState.FAILED), new TerritoryCode("NANCY"), Optional.empty(), 100))
                .isEmpty();
        assertThat(page(
                        Optional.empty(),
                        failed.territory(),
                        Optional.of(failed.id().toString()),
                        100))
                .noneMatch(view -> view.id().equals(failed.id()));
    }

    private List<LetterView> page(Optional<LetterState> state, TerritoryCode where, Optional<String> after, int limit) {
        return views().list(state, Optional.of(where), new PageRequest(after, limit))
                .items();
    }

    private void add(OutgoingLetter letter) {
        inTransaction(() -> outbox().add(letter));
    }

    private void save(OutgoingLetter letter) {
        inTransaction(() -> outbox().save(letter));
    }

    private Optional<OutgoingLetter> claim(Instant now) {
        return inTransaction(() -> outbox().claimDue(now));
    }

    private Optional<OutgoingLetter> find(UUID id) {
        return inTransaction(() -> outbox().find(id));
    }
}
