package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What other contexts ask about people. They decide who may see the answer. */
@ApplicationService
public class CandidateFiles {
    private final CandidateCards cards;
    private final CurrentCaller caller;

    @Inject
    public CandidateFiles(CandidateCards cards, CurrentCaller caller) {
        this.cards = cards;
        this.caller = caller;
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code input.unknown} also for a person who was erased */
    public CandidateCard card(CandidateId id) {
        return cards(List.of(id)).stream().findFirst().orElseThrow(Unknown.candidate(id));
    }

    /** In the order of their references; people who were erased are left out. */
    public List<CandidateCard> cards(Collection<CandidateId> ids) {
        caller.get();
        return ids.isEmpty() ? List.of() : cards.of(ids);
    }

    /** For accounts, which outlive the people: who was erased keeps a reference, and nothing else. */
    public Map<CandidateId, CandidateReference> references(Collection<CandidateId> ids) {
        caller.get();
        return ids.isEmpty() ? Map.of() : cards.references(ids);
    }
}
