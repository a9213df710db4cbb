package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record PrescriptionDeclined(
        PrescriptionId prescription, CandidateId candidate, AgencyId agency, DeclineReason reason) implements Event {
    @Override
    public UUID subject() {
        return prescription.value();
    }
}
