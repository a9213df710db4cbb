package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record PrescriptionAccepted(PrescriptionId prescription, CandidateId candidate, AgencyId agency)
        implements Event {
    @Override
    public UUID subject() {
        return prescription.value();
    }
}
