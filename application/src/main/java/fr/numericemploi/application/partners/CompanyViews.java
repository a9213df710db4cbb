package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

public interface CompanyViews {
    Optional<CompanyView> view(CompanyId id);

    /** By SIRET; all territories where none is given. */
    Page<CompanyView> list(Optional<TerritoryCode> territory, PageRequest page);
}
