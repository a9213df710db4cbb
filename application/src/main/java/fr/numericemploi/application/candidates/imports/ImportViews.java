package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

public interface ImportViews {
    Optional<ImportView> view(ImportId id);

    /** The latest first; of all agencies and territories where none is given. */
    Page<ImportView> list(Optional<AgencyId> agency, Optional<TerritoryCode> territory, PageRequest page);

    /** In the order of the file. */
    Page<LineError> errors(ImportId id, PageRequest page);
}
