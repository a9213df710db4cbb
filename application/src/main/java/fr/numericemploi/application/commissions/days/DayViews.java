package fr.numericemploi.application.commissions.days;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

public interface DayViews {
    /** The latest first; all territories where none is given. */
    Page<DayView> list(Optional<TerritoryCode> territory, PageRequest page);
}
