package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.UUID;

/** The person is still available. */
public record AvailabilityConfirmed(PoolEntryId entry, CandidateId candidate, LocalDate expiresOn) implements Event {
    @Override
    public UUID subject() {
        return entry.value();
    }
}
