package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

public interface DuplicateViews {
    Optional<DuplicateView> view(PrescriptionId prescription);

    /** Those still to be decided, the oldest first. */
    Page<DuplicateView> list(Optional<TerritoryCode> territory, PageRequest page);
}
