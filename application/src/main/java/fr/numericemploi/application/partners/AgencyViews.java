package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

public interface AgencyViews {
    Optional<AgencyView> view(AgencyId id);

    /** By code; all territories where none is given. */
    Page<AgencyView> list(Optional<TerritoryCode> territory, PageRequest page);
}
