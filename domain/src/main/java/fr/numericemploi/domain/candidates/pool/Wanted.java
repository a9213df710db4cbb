package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.SkillLevel;
import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What work asks of a person.
 *
 * @param skills with the level asked for, 1 to 4, in the order in which they were asked for
 * @param jobs one of these
 * @param families the ROME 3 parents of those jobs
 * @param words of the trade, as {@code FrenchWords} compares them
 * @param place where the work is
 * @param startBy the last day on which it may begin
 */
public record Wanted(
        Map<SkillCode, Integer> skills,
        Set<RomeCode> jobs,
        Set<RomeCode> families,
        Set<String> words,
        Optional<Commune> place,
        Optional<LocalDate> startBy) {
    public static final int MOST = 10;

    /** Anywhere, at any time. */
    public Wanted(Map<SkillCode, Integer> skills, Set<RomeCode> jobs, Set<RomeCode> families, Set<String> words) {
        this(skills, jobs, families, words, Optional.empty(), Optional.empty());
    }

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
