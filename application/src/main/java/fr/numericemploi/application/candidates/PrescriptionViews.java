package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.PrescriptionId;
import java.util.List;
import java.util.Optional;

public interface PrescriptionViews {
    Optional<PrescriptionView> view(PrescriptionId id);

    /** From the oldest. */
    List<PrescriptionView> about(CandidateId candidate);

    /** The newest first. */
    Page<PrescriptionLine> list(PrescriptionSearch search, PageRequest page);
}
