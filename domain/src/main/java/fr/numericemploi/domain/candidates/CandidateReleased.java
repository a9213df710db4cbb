package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.UUID;

/** The interview to which the person was invited does not take place; another day may follow. */
public record CandidateReleased(CandidateId candidate, LocalDate day) implements Event {
    @Override
    public UUID subject() {
        return candidate.value();
    }
}
