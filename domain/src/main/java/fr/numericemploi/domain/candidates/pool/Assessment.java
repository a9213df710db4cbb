package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Objects;

/**
 * What the commission's verdict says to companies.
 *
 * @param jobs the jobs the person is, or can become, employable in; none where the verdict names none
 * @param missing the skills that training has to bring
 */
public record Assessment(PoolKind kind, List<RomeCode> jobs, List<SkillCode> missing) {
    public Assessment {
        Objects.requireNonNull(kind);
        jobs = List.copyOf(jobs);
        missing = List.copyOf(missing);
    }
}
