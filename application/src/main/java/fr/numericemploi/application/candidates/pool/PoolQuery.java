package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.PoolKind;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a recruiter looks for. Verdict and place decide who is found; of skills, jobs and words at least one each, and the
 * more the higher.
 *
 * @param skills with the level asked for
 * @param place the commune to work in
 * @param text free words
 */
public record PoolQuery(
        Optional<PoolKind> verdict,
        Map<SkillCode, Integer> skills,
        Set<RomeCode> jobs,
        Optional<InseeCode> place,
        String text) {
    public PoolQuery {
        skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
        jobs = Set.copyOf(jobs);
    }
}
