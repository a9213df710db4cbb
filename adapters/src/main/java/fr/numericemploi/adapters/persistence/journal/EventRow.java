package fr.numericemploi.adapters.persistence.journal;

import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.shared.Event;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(schema = "journal", name = "event")
class EventRow {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long sequence;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    private UUID actor;

    @Column(name = "actor_role")
    private String actorRole;

    private String context;
    private String type;
    private int version;
    private UUID subject;
    private String payload;

    protected EventRow() {}

    static EventRow of(UUID id, Instant occurredAt, Caller by, Event event, String payload) {
        var row = new EventRow();
        row.id = id;
        row.occurredAt = occurredAt;
        row.actor = by.actor();
        row.actorRole = by.role().name();
        row.context = EventTypes.context(event.getClass());
        row.type = event.getClass().getSimpleName();
        row.version = event.version();
        row.subject = event.subject();
        row.payload = payload;
        return row;
    }

    long sequence() {
        return sequence;
    }

    JournalEntry<?> toEntry() {
        var event = Jsonb.read(payload, EventTypes.named(context, type));
        return new JournalEntry<>(sequence, id, occurredAt, actor, Role.valueOf(actorRole), event);
    }
}
