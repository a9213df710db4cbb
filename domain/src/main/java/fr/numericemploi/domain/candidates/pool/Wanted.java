package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.SkillLevel;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What work asks of a person.
 *
 * @param skills with the level asked for, 1 to 4, in the order in which they were asked for
 * @param jobs one of these
 * @param families the ROME 3 parents of those jobs
 * @param words of the trade, as {@code FrenchWords} compares them
 */
public record Wanted(Map<SkillCode, Integer> skills, Set<RomeCode> jobs, Set<RomeCode> families, Set<String> words) {
    public static final int MOST = 10;

    public Wanted {
        skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
        skills.forEach(SkillLevel::new);
        jobs = bounded(Set.copyOf(jobs));
        families = Set.copyOf(families);
        words = bounded(Set.copyOf(words));
        bounded(skills.keySet());
    }

    int levels() {
        int sum = 0;
        for (int level : skills.values()) {
            sum += level;
        }
        return sum;
    }

    private static <C extends Collection<?>> C bounded(C criteria) {
        PoolRule.TOO_MUCH_WANTED.refuseIf(criteria.size() > MOST, Map.of("max", MOST));
        return criteria;
    }
}
