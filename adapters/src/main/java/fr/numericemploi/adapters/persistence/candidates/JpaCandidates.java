package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.candidates.Candidates;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.IdentityKey;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Adapter
class JpaCandidates implements Candidates {
    private final EntityManager entityManager;

    @Inject
    JpaCandidates(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Candidate> find(CandidateId id) {
        return Optional.ofNullable(entityManager.find(CandidateRow.class, id.value()))
                .map(CandidateRow::toCandidate);
    }

    @Override
    public List<Candidate> recognisedBy(Set<IdentityKey> keys) {
        var texts = keys.stream().map(IdentityKey::text).sorted().toList();
        texts.forEach(this::lock);
        return entityManager
                .createQuery(
                        "select distinct c from CandidateRow c join c.keys k where k in :keys order by c.reference",
                        CandidateRow.class)
                .setParameter("keys", texts)
                .getResultStream()
                .map(CandidateRow::toCandidate)
                .toList();
    }

    @Override
    public void save(Candidate candidate) {
        var snapshot = candidate.snapshot();
        var row = entityManager.find(CandidateRow.class, snapshot.id().value());
        if (row == null) {
            entityManager.persist(CandidateRow.of(snapshot));
        } else {
            row.copy(snapshot);
        }
        Saving.flush(entityManager, Map.of());
    }

    /** Waits for whoever holds the key. All take them in the same order, so that no two wait for each other. */
    private void lock(String key) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
                .setParameter(1, key)
                .getSingleResult();
    }
}
