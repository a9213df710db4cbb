package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Saving;
import fr.numericemploi.application.candidates.Prescriptions;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateRule;
import fr.numericemploi.domain.candidates.IdentityKey;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Adapter
class JpaPrescriptions implements Prescriptions {
    private final EntityManager entityManager;

    @Inject
    JpaPrescriptions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Prescription> find(PrescriptionId id) {
        return Optional.ofNullable(entityManager.find(PrescriptionRow.class, id.value()))
                .map(PrescriptionRow::toPrescription);
    }

    @Override
    public Optional<Prescription> named(AgencyId agency, AgencyReference reference) {
        return all(query("p.agency = :agency and p.agencyReference = :reference")
                        .setParameter("agency", agency.value())
                        .setParameter("reference", reference.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Prescription> telling(AgencyId agency, Set<IdentityKey> keys) {
        var texts = keys.stream().map(IdentityKey::text).toList();
        return all(query("p.agency = :agency and exists (select k from p.keys k where k in :keys)")
                .setParameter("agency", agency.value())
                .setParameter("keys", texts));
    }

    @Override
    public List<Prescription> about(CandidateId candidate) {
        return all(query("p.candidate = :candidate").setParameter("candidate", candidate.value()));
    }

    @Override
    public void save(Prescription prescription) {
        var snapshot = prescription.snapshot();
        var row = entityManager.find(PrescriptionRow.class, snapshot.id().value());
        if (row == null) {
            entityManager.persist(PrescriptionRow.of(snapshot));
        } else {
            row.copy(snapshot);
        }
        Saving.flush(entityManager, Map.of("prescription_agency_reference", () -> referenceTaken(snapshot)));
    }

    private TypedQuery<PrescriptionRow> query(String condition) {
        return entityManager.createQuery(
                "select p from PrescriptionRow p where " + condition + " order by p.id", PrescriptionRow.class);
    }

    private static List<Prescription> all(TypedQuery<PrescriptionRow> query) {
        return query.getResultStream().map(PrescriptionRow::toPrescription).toList();
    }

    private static RuleViolation referenceTaken(Prescription.Snapshot prescription) {
        var reference = prescription.prescriber().reference().map(AgencyReference::value);
        return CandidateRule.AGENCY_REFERENCE_TAKEN.brokenBy(Map.of("reference", reference.orElse("")));
    }
}
