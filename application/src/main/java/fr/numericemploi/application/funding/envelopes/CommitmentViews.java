package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import java.util.Optional;

public interface CommitmentViews {
    Optional<CommitmentView> view(CommitmentId id);

    /** In the order in which they were made. */
    Page<CommitmentView> list(CommitmentSearch search, PageRequest page);
}
