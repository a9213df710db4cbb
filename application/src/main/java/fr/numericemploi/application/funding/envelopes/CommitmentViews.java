package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.util.Optional;

public interface CommitmentViews {
    Optional<CommitmentView> view(CommitmentId id);

    /** In the order in which they were made. */
    Page<CommitmentView> list(CommitmentSearch search, PageRequest page);

    /**
     * Papers that are due until that day and have not come, of commitments that hold money: by day. All territories where none
     * is given.
     */
    Page<PaperDueView> papersDue(Optional<TerritoryCode> territory, LocalDate until, PageRequest page);
}
