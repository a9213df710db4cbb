package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.UUID;

public record CandidateInvited(CandidateId candidate, LocalDate day) implements Event {
    @Override
    public UUID subject() {
        return candidate.value();
    }
}
