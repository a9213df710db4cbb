package fr.numericemploi.application.candidates.followup;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.partners.AgencyId;
import java.time.Instant;
import java.util.Optional;

public interface FollowUpViews {
    Optional<FollowedPrescription> view(AgencyId agency, AgencyReference reference);

    /**
     * In the order of their last steps; one that makes a step meanwhile is seen again at the end.
     *
     * @param reference of the only one that is wanted; empty for all
     */
    Page<FollowedPrescription> changedSince(
            AgencyId agency, Instant since, Optional<AgencyReference> reference, PageRequest page);
}
