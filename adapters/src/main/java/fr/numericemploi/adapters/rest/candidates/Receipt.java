package fr.numericemploi.adapters.rest.candidates;

import fr.numericemploi.application.candidates.PrescriptionReceipt;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import fr.numericemploi.domain.candidates.Recognition;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PrescriptionReceipt")
public record Receipt(
        UUID prescription,
        Recognition outcome,

        @Schema(description = "Whose file it is in; absent while a duplicate is to be decided")
        Optional<UUID> candidate,

        @Schema(examples = "NE-2026-00042") Optional<String> reference,

        @Schema(description = "The agency had told the same before: nothing was changed")
        boolean repeated) {

    static Receipt of(PrescriptionReceipt receipt) {
        return new Receipt(
                receipt.prescription().value(),
                receipt.outcome(),
                receipt.candidate().map(CandidateId::value),
                receipt.reference().map(CandidateReference::value),
                receipt.repeated());
    }
}
