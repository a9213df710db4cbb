package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

public interface ContactViews {
    /** By id, which rises with time; of all companies, and about people of all territories, where none is given. */
    Page<ContactItem> list(Optional<CompanyId> company, Optional<TerritoryCode> territory, PageRequest page);
}
