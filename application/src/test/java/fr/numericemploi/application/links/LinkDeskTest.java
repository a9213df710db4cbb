package fr.numericemploi.application.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.CurrentCaller;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkDeskTest {
    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);
    private static final UUID SOMEBODY = UUID.randomUUID();

    private final CinemaQuestion cinema = new CinemaQuestion("cinema");
    private final SignedLinks links = links(NOW);
    private final LinkDesk desk = deskAt(NOW);

    @Test
    void theHolderOfALinkIsAskedAndAnswers() {
        var token = token("cinema", TOMORROW);

        var question = desk.ask(token);
        desk.answer(token, new Answer("yes", "avec plaisir"));

        assertThat(question.title()).isEqualTo("Cinéma ?");
        assertThat(cinema.answers()).containsEntry(SOMEBODY, new Answer("yes", "avec plaisir"));
    }

    @Test
    void askingChangesNothing() {
        desk.ask(token("cinema", TOMORROW));

        assertThat(cinema.answers()).isEmpty();
    }

    @Test
    void whoHasAnsweredIsToldSoAndChangesNothing() {
        var token = token("cinema", TOMORROW);
        desk.answer(token, new Answer("yes", ""));

        var outcome = desk.answer(token, new Answer("no", ""));

        assertThat(outcome.title()).isEqualTo("Déjà répondu");
        assertThat(cinema.answers().get(SOMEBODY).choice()).isEqualTo("yes");
    }

    @Test
    void anAnswerThatWasNotOfferedIsRefused() {
        assertThatThrownBy(() -> desk.answer(token("cinema", TOMORROW), new Answer("perhaps", "")))
                .hasMessageContaining("réponses proposées");
    }

    @Test
    void aLinkThatWasTamperedWithIsRefused() {
        var token = token("cinema", TOMORROW);
        var forSomebodyElse =
                token.replace(SOMEBODY.toString(), UUID.randomUUID().toString());
        var forAnotherPurpose = token.replace("cinema", "theatre");
        var forLonger = token.replaceFirst("\\.([0-9a-z]+)\\.", ".zzzzzz.");

        assertThat(List.of(forSomebodyElse, forAnotherPurpose, forLonger, token + "x", "", "x", "a.b.c.d"))
                .doesNotContain(token)
                .allSatisfy(wrong -> assertThatThrownBy(() -> desk.ask(wrong)).hasMessageContaining("modifié"));
    }

    @Test
    void aLinkForAPurposeThatNobodyHasIsRefused() {
        assertThatThrownBy(() -> desk.ask(token("theatre", TOMORROW))).hasMessageContaining("modifié");
    }

    @Test
    void aLinkIsGoodUntilItExpires() {
        var token = token("cinema", TOMORROW);

        assertThat(deskAt(TOMORROW.minusSeconds(1)).ask(token).isOpen()).isTrue();
        assertThatThrownBy(() -> deskAt(TOMORROW).ask(token)).hasMessageContaining("01/04/2026");
    }

    private String token(String purpose, Instant expiry) {
        var url = links.url(purpose, SOMEBODY, expiry);
        assertThat(url).startsWith("https://numericemploi.example/links/");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private LinkDesk deskAt(Instant time) {
        return new LinkDesk(links(time), new OfferedInTests(List.of(cinema)), new CurrentCaller());
    }

    private static SignedLinks links(Instant now) {
        return new SignedLinks(
                new PlainSignatures("key"),
                new LinkSettings(URI.create("https://numericemploi.example")),
                Clock.fixed(now, ZoneId.of("Europe/Paris")));
    }
}
