package fr.numericemploi.adapters.persistence.idempotency;

import fr.numericemploi.application.shared.idempotency.IdempotencyKey;
import fr.numericemploi.application.shared.idempotency.Remembered;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(schema = "idempotency", name = "key")
class KeyRow {
    @Id
    private String id;

    private String fingerprint;
    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected KeyRow() {}

    static KeyRow of(IdempotencyKey key, Remembered remembered, Instant at) {
        var row = new KeyRow();
        row.id = key.text();
        row.fingerprint = remembered.fingerprint();
        row.answer = remembered.answer();
        row.answeredAt = at;
        return row;
    }

    Remembered remembered() {
        return new Remembered(fingerprint, answer);
    }
}
