package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** People's cards, as they stand in this very transaction. */
public interface CandidateCards {
    /** In the order of their references. Who was erased, or never was, has none. */
    List<CandidateCard> of(Collection<CandidateId> ids);

    /** What files were known by, of people who were erased as well. */
    Map<CandidateId, CandidateReference> references(Collection<CandidateId> ids);
}
