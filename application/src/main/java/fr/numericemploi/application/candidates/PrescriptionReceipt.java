package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.candidates.Recognition;
import java.util.Optional;

/**
 * What became of a prescription at once.
 *
 * @param candidate whose file it is in; empty while a duplicate is to be decided
 * @param repeated the same agency had told the same before: nothing was changed
 */
public record PrescriptionReceipt(
        PrescriptionId prescription,
        Recognition outcome,
        Optional<CandidateId> candidate,
        Optional<CandidateReference> reference,
        boolean repeated) {}
