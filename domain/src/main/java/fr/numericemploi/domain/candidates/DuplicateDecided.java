package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** @param candidate whose file the prescription went to: a known one, or a new one */
public record DuplicateDecided(PrescriptionId prescription, CandidateId candidate, boolean samePerson)
        implements Event {
    @Override
    public UUID subject() {
        return prescription.value();
    }
}
