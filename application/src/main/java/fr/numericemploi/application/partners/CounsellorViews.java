package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CounsellorId;
import java.util.List;
import java.util.Optional;

public interface CounsellorViews {
    Optional<CounsellorView> view(CounsellorId id);

    /** All of an agency, in the order they were registered. */
    List<CounsellorView> of(AgencyId agency);

    /** In the order they were registered. */
    Page<CounsellorView> list(AgencyId agency, PageRequest page);
}
