package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.AgencyId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

public final class InMemoryCandidateCards implements CandidateCards {
    private final InMemoryCandidates candidates;
    private final InMemoryPrescriptions prescriptions;

    public InMemoryCandidateCards(InMemoryCandidates candidates, InMemoryPrescriptions prescriptions) {
        this.candidates = candidates;
        this.prescriptions = prescriptions;
    }

    @Override
    public List<CandidateCard> of(Collection<CandidateId> ids) {
        return candidates.all().stream()
                .filter(file -> ids.contains(file.id()) && file.person().isPresent())
                .map(this::card)
                .toList();
    }

    @Override
    public Map<CandidateId, CandidateReference> references(Collection<CandidateId> ids) {
        return candidates.all().stream()
                .filter(file -> ids.contains(file.id()))
                .collect(Collectors.toMap(Candidate.Snapshot::id, Candidate.Snapshot::reference));
    }

    private CandidateCard card(Candidate.Snapshot file) {
        var person = file.person().orElseThrow();
        return CandidateCard.of(
                file.id(), file.reference(), file.territory(), person, file.status(), prescribers(file.id()));
    }

    private Set<AgencyId> prescribers(CandidateId id) {
        return prescriptions.about(id).stream()
                .filter(prescription -> prescription.status() != Status.DECLINED)
                .map(prescription -> prescription.snapshot().prescriber().agency())
                .collect(Collectors.toSet());
    }
}
