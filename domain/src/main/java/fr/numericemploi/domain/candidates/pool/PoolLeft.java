package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** The person is no longer in the pool. */
public record PoolLeft(PoolEntryId entry, CandidateId candidate, LeavingReason reason) implements Event {
    @Override
    public UUID subject() {
        return entry.value();
    }
}
