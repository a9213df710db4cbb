package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Event;
import java.util.Set;
import java.util.UUID;

public record DuplicateSuspected(PrescriptionId prescription, Set<CandidateId> suspects) implements Event {
    @Override
    public UUID subject() {
        return prescription.value();
    }
}
