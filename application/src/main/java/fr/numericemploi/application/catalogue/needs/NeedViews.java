package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import java.util.Optional;

public interface NeedViews {
    Optional<NeedView> view(NeedId id);

    /** In the order in which they were stated. */
    Page<NeedView> list(NeedSearch search, PageRequest page);
}
