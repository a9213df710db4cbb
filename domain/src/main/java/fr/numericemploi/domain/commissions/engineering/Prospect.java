package fr.numericemploi.domain.commissions.engineering;

import static java.util.stream.Collectors.toMap;

import fr.numericemploi.domain.candidates.pool.Able;
import fr.numericemploi.domain.candidates.pool.Fit;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.candidates.pool.Wanted;
import fr.numericemploi.domain.reference.SkillCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody of the pool, as needs see people: what the person can do and, by the commission's verdict, has still to learn.
 *
 * @param missing skills that training would bring
 */
public record Prospect(PoolEntryId entry, Able able, List<SkillCode> missing) {
    public static Prospect of(PoolProfile profile) {
        return new Prospect(profile.entry(), profile.able(), profile.missing());
    }

    boolean suits(Wanted wanted, int percent) {
        return Fit.suits(wanted, able, percent);
    }

    /** After a training that brings what the commission found missing to the level that is wanted. */
    boolean suitsAfterTraining(Wanted wanted, int percent, LocalDate end) {
        var taught = wanted.skills().entrySet().stream()
                .filter(skill -> missing.contains(skill.getKey()))
                .collect(toMap(skill -> skill.getKey(), skill -> skill.getValue()));
        return !taught.isEmpty() && Fit.suits(wanted, able.taught(taught, end), percent);
    }

    boolean lacks(SkillCode skill, int level) {
        return able.strengths().skills().getOrDefault(skill, 0) < level;
    }

    boolean aimsAt(Wanted wanted) {
        var aims = able.strengths();
        return wanted.jobs().stream().anyMatch(aims.jobs()::contains)
                || wanted.families().stream().anyMatch(aims.families()::contains);
    }
}
