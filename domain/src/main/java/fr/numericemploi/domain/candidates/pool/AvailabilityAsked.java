package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.UUID;

/** The person is asked whether still available. */
public record AvailabilityAsked(PoolEntryId entry, CandidateId candidate, LocalDate answerBy) implements Event {
    @Override
    public UUID subject() {
        return entry.value();
    }
}
