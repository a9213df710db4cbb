package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.UUID;

/** The person has not answered yet. */
public record AvailabilityReminded(PoolEntryId entry, CandidateId candidate, LocalDate answerBy) implements Event {
    @Override
    public UUID subject() {
        return entry.value();
    }
}
