package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.CandidateId;
import java.util.Collection;
import java.util.List;

/** People's cards, as they stand in this very transaction. */
public interface CandidateCards {
    /** In the order of their references. Who was erased, or never was, has none. */
    List<CandidateCard> of(Collection<CandidateId> ids);
}
