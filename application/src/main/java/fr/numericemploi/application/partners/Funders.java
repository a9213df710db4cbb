package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;
import java.util.Optional;

/** Those who pay for training, and those who did. */
public interface Funders {
    Optional<Funder> find(FunderId id);

    /**
     * Keeps a new funder, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code partners.funder-known} when another one has that name, in
     *     capitals or not, or {@code input.stale} when it was changed since it was found
     */
    void save(Funder funder);
}
