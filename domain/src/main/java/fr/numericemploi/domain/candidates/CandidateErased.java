package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** Every context forgets what it keeps about this person; what happened stays in the journal, about nobody. */
public record CandidateErased(CandidateId candidate) implements Event {
    @Override
    public UUID subject() {
        return candidate.value();
    }
}
