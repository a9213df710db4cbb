package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.IdentityKey;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.partners.AgencyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the agencies told. */
public interface Prescriptions {
    Optional<Prescription> find(PrescriptionId id);

    Optional<Prescription> named(AgencyId agency, AgencyReference reference);

    /** This agency's prescriptions that tell at least one of the keys, from the oldest. */
    List<Prescription> telling(AgencyId agency, Set<IdentityKey> keys);

    /** All about that person, from the oldest. */
    List<Prescription> about(CandidateId candidate);

    /**
     * Keeps a new prescription, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code candidates.agency-reference-taken}, or {@code
     *     input.stale} when it was changed since it was found
     */
    void save(Prescription prescription);
}
