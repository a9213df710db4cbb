package fr.numericemploi.adapters.rest.candidates;

import fr.numericemploi.application.candidates.DecideDuplicate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.PrescriptionId;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DuplicateDecisionForm")
public record DuplicateDecisionForm(
        @Schema(description = "One of the suspects; absent for somebody else, who gets a new file")
        UUID samePersonAs) {

    DecideDuplicate toDecide(UUID prescription, long version) {
        var known = Optional.ofNullable(samePersonAs).map(CandidateId::new);
        return new DecideDuplicate(new PrescriptionId(prescription), version, known);
    }
}
