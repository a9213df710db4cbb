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
import java.util.Optional;

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

    boolean suitsAfterTraining(Wanted wanted, int percent, LocalDate end) {
        return trained(wanted, end)
                .filter(trained -> Fit.suits(wanted, trained, percent))
                .isPresent();
    }

    /** How the person suits what is wanted, now or else after training; empty where neither does. */
    public Optional<Suiting> suiting(Wanted wanted, Yardstick yardstick) {
        return suits(wanted, yardstick.percent())
                ? Optional.of(new Suiting(entry, false, Fit.of(wanted, able)))
                : trained(wanted, yardstick.trainedOn())
                        .filter(trained -> Fit.suits(wanted, trained, yardstick.percent()))
                        .map(trained -> new Suiting(entry, true, Fit.of(wanted, trained)));
    }

    /** After a training that brings what the commission found missing to the level that is wanted. */
    private Optional<Able> trained(Wanted wanted, LocalDate end) {
        var taught = wanted.skills().entrySet().stream()
                .filter(skill -> missing.contains(skill.getKey()))
                .collect(toMap(skill -> skill.getKey(), skill -> skill.getValue()));
        return Optional.of(taught).filter(skills -> !skills.isEmpty()).map(skills -> able.taught(skills, end));
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
