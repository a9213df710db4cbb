package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record CandidateContactChanged(CandidateId candidate) implements Event {
    @Override
    public UUID subject() {
        return candidate.value();
    }
}
