package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.Collection;
import java.util.List;

public interface RecruiterViews {
    /** Those that exist, in the order they were registered. */
    List<RecruiterView> views(Collection<RecruiterId> ids);

    /** In the order they were registered. */
    Page<RecruiterView> list(CompanyId company, PageRequest page);
}
