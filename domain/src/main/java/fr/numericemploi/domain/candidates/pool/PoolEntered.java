package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.UUID;

/** The commission retained somebody. */
public record PoolEntered(PoolEntryId entry, CandidateId candidate, PoolKind kind, LocalDate expiresOn)
        implements Event {
    @Override
    public UUID subject() {
        return entry.value();
    }
}
