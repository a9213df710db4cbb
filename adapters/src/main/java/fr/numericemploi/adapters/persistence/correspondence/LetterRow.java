package fr.numericemploi.adapters.persistence.correspondence;

import fr.numericemploi.application.correspondence.CalendarInvitation;
import fr.numericemploi.application.correspondence.OutgoingLetter;
import fr.numericemploi.application.correspondence.Recipient;
import fr.numericemploi.application.correspondence.RenderedLetter;
import fr.numericemploi.application.correspondence.RenderedLetter.CalendarPart;
import fr.numericemploi.domain.correspondence.Delivery;
import fr.numericemploi.domain.correspondence.LetterState;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Email;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(schema = "correspondence", name = "letter")
class LetterRow {
    @Id
    private UUID id;

    private String once;
    private String template;
    private String territory;
    private UUID recipient;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String subject;

    @Column(name = "recipient_name")
    private String recipientName;

    @Column(name = "recipient_email")
    private String recipientEmail;

    private String text;
    private String html;

    @Column(name = "calendar_method")
    @Enumerated(EnumType.STRING)
    private CalendarInvitation.Method calendarMethod;

    private String calendar;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private int attempts;

    @Column(name = "next_attempt")
    private Instant nextAttempt;

    private String failure;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected LetterRow() {}

    static LetterRow of(OutgoingLetter letter) {
        var row = new LetterRow();
        row.id = letter.id();
        row.once = letter.key();
        row.template = letter.template();
        row.territory = letter.territory().value();
        row.recipient = letter.to().id();
        row.writtenAt = letter.writtenAt();
        row.recipientName = letter.to().name();
        row.recipientEmail = letter.to().address().value();
        row.copy(letter.content());
        row.copy(letter.delivery());
        return row;
    }

    private void copy(RenderedLetter content) {
        subject = content.subject();
        text = content.text();
        html = content.html();
        calendarMethod = content.calendar().map(CalendarPart::method).orElse(null);
        calendar = content.calendar().map(CalendarPart::content).orElse(null);
    }

    void copy(Delivery delivery) {
        state = delivery.state();
        attempts = delivery.attempts();
        nextAttempt = delivery.nextAttempt();
        failure = delivery.failure();
        closedAt = delivery.closedAt().orElse(null);
    }

    boolean hasContent() {
        return text != null;
    }

    OutgoingLetter toLetter() {
        return new OutgoingLetter(
                id,
                once,
                template,
                new TerritoryCode(territory),
                new Recipient(recipient, recipientName, new Email(recipientEmail)),
                writtenAt,
                new RenderedLetter(subject, text, html, calendarPart()),
                new Delivery(state, attempts, nextAttempt, failure, Optional.ofNullable(closedAt)));
    }

    private Optional<CalendarPart> calendarPart() {
        return Optional.ofNullable(calendar).map(content -> new CalendarPart(calendarMethod, content));
    }
}
