package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.IdentityKey;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class InMemoryCandidates implements Candidates, CandidateNumbers {
    private final Map<CandidateId, Candidate.Snapshot> kept = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    @Override
    public Optional<Candidate> find(CandidateId id) {
        return Optional.ofNullable(kept.get(id)).map(Candidate::restore);
    }

    @Override
    public List<Candidate> recognisedBy(Set<IdentityKey> keys) {
        return kept.values().stream()
                .filter(candidate -> candidate.keys().stream().anyMatch(keys::contains))
                .sorted(Comparator.comparing(candidate -> candidate.reference().value()))
                .map(Candidate::restore)
                .toList();
    }

    @Override
    public void save(Candidate candidate) {
        var next = candidate.snapshot();
        var before = kept.get(next.id());
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        kept.put(
                next.id(),
                new Candidate.Snapshot(
                        next.id(),
                        next.reference(),
                        next.territory(),
                        next.person(),
                        next.keys(),
                        next.status(),
                        next.version() + 1));
    }

    @Override
    public int next(int year) {
        return numbers.merge(year, 1, Integer::sum);
    }

    List<Candidate.Snapshot> all() {
        return kept.values().stream()
                .sorted(Comparator.comparing(candidate -> candidate.reference().value()))
                .toList();
    }
}
