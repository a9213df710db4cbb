package fr.numericemploi.application.correspondence;

import static fr.numericemploi.application.correspondence.Letters.ALSACE;
import static fr.numericemploi.application.correspondence.Letters.NOON;
import static fr.numericemploi.application.correspondence.Letters.zoe;
import static fr.numericemploi.application.correspondence.WhoReactsToWhat.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournalReader;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.partners.AgencyChanged;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.AgencyRegistered;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterWritingTest {
    private final Recipient zoe = zoe();
    private final InMemoryJournalReader journal = new InMemoryJournalReader();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final CurrentCaller caller = new CurrentCaller();
    private final WhoReactsToWhat reactions = new WhoReactsToWhat(
            List.of(on(AgencyRegistered.class, this::welcome), on(AgencyChanged.class, this::twice)));
    private final LetterWriting writing = new LetterWriting(
            journal,
            reactions,
            new PlainLetters(),
            outbox,
            caller,
            new RisingIds(),
            Clock.fixed(NOON, ZoneId.of("Europe/Paris")));

    @BeforeEach
    void asTheSystem() {
        caller.set(Caller.system());
    }

    @Test
    void anEventCausesItsLettersOnce() {
        journal.record(new AgencyRegistered(anAgency(), ALSACE));

        assertThat(writing.writeNext(10)).isEqualTo(1);
        assertThat(writing.writeNext(10)).isZero();

        assertThat(outbox.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(zoe);
            assertThat(letter.content().text()).contains("Bonjour Zoé Klein");
            assertThat(letter.delivery().nextAttempt()).isEqualTo(NOON);
        });
    }

    @Test
    void aSecondLetterOfOneEventToOnePersonSaysWhatItIsAbout() {
        journal.record(new AgencyChanged(anAgency(), true));

        writing.writeNext(10);

        assertThat(outbox.letters()).hasSize(2);
    }

    @Test
    void aLetterThatIsWrittenAgainHasNoEffect() {
        journal.record(new AgencyRegistered(anAgency(), ALSACE));
        journal.record(new AgencyRegistered(anAgency(), ALSACE));
        writing.writeNext(1);
        writing.setNextAside("no address");
        var aside = writing.aside().get(0).event();

        writing.writeAgain(aside);
        writing.writeAgain(aside);

        assertThat(outbox.letters()).hasSize(2);
        assertThat(writing.aside()).isEmpty();
    }

    @Test
    void nobodyElseMayHaveLettersWritten() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));

        assertThatThrownBy(() -> writing.writeNext(1)).hasMessageContaining("rôle");
        assertThatThrownBy(() -> writing.setNextAside("")).hasMessageContaining("rôle");
        assertThatThrownBy(() -> writing.writeAgain(UUID.randomUUID())).hasMessageContaining("rôle");
    }

    private List<Letter> welcome(JournalEntry<AgencyRegistered> entry) {
        return List.of(Letter.of(zoe, entry.event().territory(), "tests/welcome", "Bienvenue", entry.event()));
    }

    private List<Letter> twice(JournalEntry<AgencyChanged> entry) {
        var letter = Letter.of(zoe, ALSACE, "tests/changed", "Changement", entry.event());
        return List.of(letter.about("morning"), letter.about("afternoon"), letter.about("afternoon"));
    }

    private static AgencyId anAgency() {
        return new AgencyId(UUID.randomUUID());
    }
}
