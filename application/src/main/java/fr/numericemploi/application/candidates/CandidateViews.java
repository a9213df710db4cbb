package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import java.util.Optional;

public interface CandidateViews {
    /** The file without its prescriptions. */
    Optional<CandidateView> view(CandidateId id);

    /** The newest first. */
    Page<CandidateLine> list(CandidateSearch search, PageRequest page);
}
