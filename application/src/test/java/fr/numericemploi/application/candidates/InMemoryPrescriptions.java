package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateRule;
import fr.numericemploi.domain.candidates.IdentityKey;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.InputRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

public final class InMemoryPrescriptions implements Prescriptions {
    private final Map<PrescriptionId, Prescription.Snapshot> kept = new LinkedHashMap<>();

    @Override
    public Optional<Prescription> find(PrescriptionId id) {
        return Optional.ofNullable(kept.get(id)).map(Prescription::restore);
    }

    @Override
    public Optional<Prescription> named(AgencyId agency, AgencyReference reference) {
        return all(isNamed(agency, reference)).findFirst().map(Prescription::restore);
    }

    @Override
    public List<Prescription> telling(AgencyId agency, Set<IdentityKey> keys) {
        return all(prescription -> prescription.prescriber().agency().equals(agency) && tells(prescription, keys))
                .map(Prescription::restore)
                .toList();
    }

    @Override
    public List<Prescription> about(CandidateId candidate) {
        return all(prescription -> prescription.candidate().equals(Optional.of(candidate)))
                .map(Prescription::restore)
                .toList();
    }

    @Override
    public void save(Prescription prescription) {
        var next = prescription.snapshot();
        var before = kept.get(next.id());
        InputRule.STALE.refuseIf(before != null && before.version() != next.version());
        next.prescriber().reference().ifPresent(reference -> refuseTaken(next, reference));
        kept.put(next.id(), nextVersion(next));
    }

    public Stream<Prescription.Snapshot> all(Predicate<Prescription.Snapshot> wanted) {
        return kept.values().stream().filter(wanted);
    }

    static boolean tells(Prescription.Snapshot prescription, Set<IdentityKey> keys) {
        return prescription
                .told()
                .filter(person -> person.keys().stream().anyMatch(keys::contains))
                .isPresent();
    }

    private void refuseTaken(Prescription.Snapshot prescription, AgencyReference reference) {
        var taken = all(isNamed(prescription.prescriber().agency(), reference))
                .anyMatch(other -> !other.id().equals(prescription.id()));
        CandidateRule.AGENCY_REFERENCE_TAKEN.refuseIf(taken, Map.of("reference", reference.value()));
    }

    private static Predicate<Prescription.Snapshot> isNamed(AgencyId agency, AgencyReference reference) {
        return prescription -> prescription.prescriber().agency().equals(agency)
                && prescription.prescriber().reference().equals(Optional.of(reference));
    }

    private static Prescription.Snapshot nextVersion(Prescription.Snapshot prescription) {
        return new Prescription.Snapshot(
                prescription.id(),
                prescription.prescriber(),
                prescription.consent(),
                prescription.told(),
                prescription.candidate(),
                prescription.steps(),
                prescription.refusal(),
                prescription.day(),
                prescription.decision(),
                prescription.version() + 1);
    }
}
