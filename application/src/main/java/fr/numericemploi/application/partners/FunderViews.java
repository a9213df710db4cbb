package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.FunderId;
import java.util.Collection;
import java.util.List;

/** All of them in the order they were registered. */
public interface FunderViews {
    /** Those that are known. */
    List<FunderView> views(Collection<FunderId> ids);

    Page<FunderView> list(PageRequest page);
}
