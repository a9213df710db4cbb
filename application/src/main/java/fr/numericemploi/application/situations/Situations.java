package fr.numericemploi.application.situations;

import fr.numericemploi.domain.situations.FileId;
import fr.numericemploi.domain.situations.Situation;
import java.util.Collection;
import java.util.Optional;

/** People's situations, kept where nothing else is. */
public interface Situations {
    Optional<Situation> find(FileId file);

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code input.stale} when it was changed since it was found */
    void save(Situation situation);

    /** Leaves nothing of them. */
    void erase(Collection<FileId> files);
}
