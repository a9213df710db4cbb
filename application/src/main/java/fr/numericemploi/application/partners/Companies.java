package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Company;
import fr.numericemploi.domain.partners.CompanyId;
import java.util.Optional;

/** The companies that are members, or were. */
public interface Companies {
    Optional<Company> find(CompanyId id);

    /**
     * Keeps a new company, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code partners.siret-taken}, or {@code input.stale} when it
     *     was changed since it was found
     */
    void save(Company company);
}
