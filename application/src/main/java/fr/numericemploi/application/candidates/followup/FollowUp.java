package fr.numericemploi.application.candidates.followup;

import static fr.numericemploi.domain.partners.Role.AGENCY_SYSTEM;
import static fr.numericemploi.domain.partners.Role.COUNSELLOR;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An agency follows what it prescribed, step by step, and nobody else's. */
@ApplicationService
public class FollowUp {
    private final FollowUpViews views;
    private final CurrentCaller caller;

    @Inject
    public FollowUp(FollowUpViews views, CurrentCaller caller) {
        this.views = views;
        this.caller = caller;
    }

    public FollowedPrescription find(AgencyReference reference) {
        return views.view(agency(), reference)
                .orElseThrow(
                        () -> InputRule.UNKNOWN.brokenBy(Map.of("what", "La prescription", "id", reference.value())));
    }

    /**
     * Those whose last step is of that time or later.
     *
     * @param reference of the only one that is wanted; empty for all
     */
    public Page<FollowedPrescription> changedSince(
            Instant since, Optional<AgencyReference> reference, PageRequest page) {
        return views.changedSince(agency(), since, reference, page);
    }

    private AgencyId agency() {
        return caller.get()
                .require(AGENCY_SYSTEM, COUNSELLOR)
                .agency()
                .orElseThrow(() -> InputRule.FORBIDDEN.brokenBy(Map.of()));
    }
}
