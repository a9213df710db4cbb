package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.IdentityKey;
import fr.numericemploi.domain.candidates.PrescriptionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prescriptions about somebody who may be known already. */
public interface DuplicateCases {
    Optional<DuplicateCase> find(PrescriptionId prescription);

    /** Those still to be decided whose prescription tells at least one of the keys. */
    List<DuplicateCase> openTelling(Set<IdentityKey> keys);

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code input.stale} when it was changed since it was found */
    void save(DuplicateCase duplicate);
}
