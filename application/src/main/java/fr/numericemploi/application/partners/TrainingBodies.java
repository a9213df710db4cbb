package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.TrainingBody;
import fr.numericemploi.domain.partners.TrainingBodyId;
import java.util.Optional;

/** The bodies that give training, and those that did. */
public interface TrainingBodies {
    Optional<TrainingBody> find(TrainingBodyId id);

    /**
     * Keeps a new training body, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code partners.body-known}, or {@code input.stale} when it was
     *     changed since it was found
     */
    void save(TrainingBody body);
}
