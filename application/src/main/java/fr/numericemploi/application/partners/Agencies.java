package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Agency;
import fr.numericemploi.domain.partners.AgencyId;
import java.util.Optional;

/** The agencies the association works with. */
public interface Agencies {
    Optional<Agency> find(AgencyId id);

    /**
     * Keeps a new agency, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code partners.agency-code-taken}, or {@code input.stale}
     *     when it was changed since it was found
     */
    void save(Agency agency);
}
