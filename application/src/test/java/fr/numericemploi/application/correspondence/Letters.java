package fr.numericemploi.application.correspondence;

import fr.numericemploi.application.correspondence.CalendarInvitation.Method;
import fr.numericemploi.application.correspondence.RenderedLetter.CalendarPart;
import fr.numericemploi.domain.correspondence.Delivery;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Email;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/** Letters for tests. */
public final class Letters {
    public static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");
    public static final TerritoryCode ALSACE = new TerritoryCode("ALSACE");

    private Letters() {}

    public static Recipient zoe() {
        return new Recipient(UUID.randomUUID(), "Zoé Klein", new Email("zoe.klein@example.org"));
    }

    public static OutgoingLetter dueAt(Instant time) {
        return to(zoe(), time);
    }

    public static OutgoingLetter to(Recipient recipient, Instant dueAt) {
        var id = UUID.randomUUID();
        return new OutgoingLetter(
                id,
                "once/" + id,
                "tests/welcome",
                ALSACE,
                recipient,
                dueAt,
                new RenderedLetter("Bienvenue à l'été", "Bonjour Zoé,\n", "<p>Bonjour Zoé,</p>", Optional.empty()),
                Delivery.due(dueAt));
    }

    public static OutgoingLetter withACalendar(OutgoingLetter letter) {
        var calendar = new CalendarPart(Method.REQUEST, "BEGIN:VCALENDAR\r\nSUMMARY:Été\r\nEND:VCALENDAR\r\n");
        var content = letter.content();
        return new OutgoingLetter(
                letter.id(),
                letter.key(),
                letter.template(),
                letter.territory(),
                letter.to(),
                letter.writtenAt(),
                new RenderedLetter(content.subject(), content.text(), content.html(), Optional.of(calendar)),
                letter.delivery());
    }

    public static CalendarInvitation anInterview(Method method, int sequence) {
        var start = ZonedDateTime.of(2026, 7, 2, 9, 30, 0, 0, ZoneId.of("Europe/Paris"));
        return new CalendarInvitation(
                "interview-1@numericemploi.example",
                sequence,
                method,
                start,
                start.plusMinutes(30),
                "Entretien Numéric'Emploi",
                "Agence Meinau, salle 2 ; 12, rue de l'Ill, Strasbourg",
                "Venez avec votre CV.\nEn cas d'empêchement, prévenez-nous.");
    }
}
