package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.IdentityKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people's files. */
public interface Candidates {
    Optional<Candidate> find(CandidateId id);

    /**
     * Those who are recognised by at least one of the keys, in the order of their references. Until this transaction ends,
     * nobody else gets an answer about any of the keys: of two who prescribe the same person at the same instant, the second
     * one sees what the first one did.
     */
    List<Candidate> recognisedBy(Set<IdentityKey> keys);

    /**
     * Keeps a new file, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code input.stale} when it was changed since it was found
     */
    void save(Candidate candidate);
}
