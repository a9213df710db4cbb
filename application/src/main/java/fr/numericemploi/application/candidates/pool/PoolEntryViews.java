package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

public interface PoolEntryViews {
    Optional<PoolEntryView> view(PoolEntryId id);

    /** By id, which rises with time; all territories or statuses where none is given. */
    Page<PoolEntryView> list(Optional<TerritoryCode> territory, Optional<PoolStatus> status, PageRequest page);
}
