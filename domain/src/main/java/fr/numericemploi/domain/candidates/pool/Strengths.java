package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.Map;
import java.util.Set;

/**
 * All that may count for or against somebody when work is matched with people: what the person can do, and wants to do.
 * There is no place in it for age, sex, address, diploma or situation.
 *
 * @param skills with their level, 1 to 4
 * @param jobs the jobs aimed at
 * @param families the ROME 3 parents of those jobs
 * @param words of the trade, as {@code FrenchWords} compares them
 */
public record Strengths(Map<SkillCode, Integer> skills, Set<RomeCode> jobs, Set<RomeCode> families, Set<String> words) {
    public Strengths {
        skills = Map.copyOf(skills);
        jobs = Set.copyOf(jobs);
        families = Set.copyOf(families);
        words = Set.copyOf(words);
    }

    int level(SkillCode skill) {
        return skills.getOrDefault(skill, 0);
    }
}
