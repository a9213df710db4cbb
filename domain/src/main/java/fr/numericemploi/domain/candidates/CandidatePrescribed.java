package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.Event;
import java.util.Optional;
import java.util.UUID;

/** @param candidate empty while a coordinator has to decide whether the person is known */
public record CandidatePrescribed(
        PrescriptionId prescription, Optional<CandidateId> candidate, AgencyId agency, Recognition recognition)
        implements Event {
    @Override
    public UUID subject() {
        return prescription.value();
    }
}
