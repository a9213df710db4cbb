package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record CandidateAttended(CandidateId candidate, boolean present) implements Event {
    @Override
    public UUID subject() {
        return candidate.value();
    }
}
