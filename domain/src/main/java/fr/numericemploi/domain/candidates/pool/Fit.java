package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How well a person's strengths fit what is asked. Three shares are weighed, those alone that were asked for:
 *
 * <ul>
 *   <li>skills (6): the levels reached, of all levels asked for; more than was asked for counts no more than that
 *   <li>job (3): whole for a job asked for, half for another of its ROME 3 family
 *   <li>words (1): the words found, of those looked for
 * </ul>
 *
 * The place and the start are not weighed: either they are possible or not.
 *
 * <p>Nobody is refused by it: it puts people in an order, with the reasons, and a recruiter decides.
 *
 * @param points from 0 to {@link #FULL}
 */
public record Fit(int points, List<Reason> reasons) {
    public static final int FULL = 10_000;

    private static final int SKILLS = 6;
    private static final int JOB = 3;
    private static final int WORDS = 1;

    public static Fit of(Wanted wanted, Strengths strengths) {
        return new Fit(points(wanted, strengths), reasons(wanted, strengths).toList());
    }

    public static Fit of(Wanted wanted, Able able) {
        var reasons = Stream.concat(reasons(wanted, able.strengths()), possibilities(wanted, able));
        return new Fit(points(wanted, able.strengths()), reasons.toList());
    }

    /** Whether the person could do the work: place and start are possible, and that much of the rest is there. */
    public static boolean suits(Wanted wanted, Able able, int percent) {
        return isPossible(wanted, able) && 100 * points(wanted, able.strengths()) >= FULL * percent;
    }

    public static int points(Wanted wanted, Strengths strengths) {
        return points(
                wanted,
                levelsReached(wanted, strengths),
                aim(wanted, strengths),
                common(wanted.words(), strengths.words()));
    }

    /**
     * The same, for who has counted already.
     *
     * @param levels reached of those asked for
     * @param words found of those looked for
     */
    public static int points(Wanted wanted, int levels, Aim aim, int words) {
        int asked = 0;
        int reached = 0;
        if (wanted.levels() > 0) {
            asked += SKILLS;
            reached += SKILLS * share(levels, wanted.levels());
        }
        if (!wanted.jobs().isEmpty()) {
            asked += JOB;
            reached += JOB * aim.share;
        }
        if (!wanted.words().isEmpty()) {
            asked += WORDS;
            reached += WORDS * share(words, wanted.words().size());
        }
        return asked == 0 ? FULL : reached / asked;
    }

    private static int share(int reached, int asked) {
        return FULL * reached / asked;
    }

    private static int levelsReached(Wanted wanted, Strengths strengths) {
        int reached = 0;
        for (var skill : wanted.skills().entrySet()) {
            reached += Math.min(strengths.level(skill.getKey()), skill.getValue());
        }
        return reached;
    }

    private static Aim aim(Wanted wanted, Strengths strengths) {
        if (common(wanted.jobs(), strengths.jobs()) > 0) {
            return Aim.THIS_JOB;
        }
        return common(wanted.families(), strengths.families()) > 0 ? Aim.NEAR : Aim.ANOTHER;
    }

    private static int common(Set<?> wanted, Set<?> had) {
        return (int) wanted.stream().filter(had::contains).count();
    }

    private static Stream<Reason> reasons(Wanted wanted, Strengths strengths) {
        var skills = wanted.skills().entrySet().stream().map(skill -> skill(skill, strengths));
        var words = reasons(Reason.Kind.WORD_FOUND, wanted.words(), strengths.words(), word -> word);
        return Stream.of(skills, jobReasons(wanted, strengths), words).flatMap(reasons -> reasons);
    }

    private static boolean isPossible(Wanted wanted, Able able) {
        return wanted.place()
                        .filter(commune -> !able.mobility().covers(commune))
                        .isEmpty()
                && wanted.startBy().filter(able.readyOn()::isAfter).isEmpty();
    }

    private static Stream<Reason> possibilities(Wanted wanted, Able able) {
        var place = wanted.place()
                .map(commune -> Reason.of(
                        able.mobility().covers(commune)
                                ? Reason.Kind.PLACE_WITHIN_REACH
                                : Reason.Kind.PLACE_OUT_OF_REACH,
                        commune.code().value()));
        var start = wanted.startBy()
                .map(day -> Reason.of(
                        able.readyOn().isAfter(day) ? Reason.Kind.READY_TOO_LATE : Reason.Kind.READY_IN_TIME,
                        able.readyOn().toString()));
        return Stream.concat(place.stream(), start.stream());
    }

    private static Reason skill(Map.Entry<SkillCode, Integer> wanted, Strengths strengths) {
        return Reason.skill(wanted.getKey().value(), strengths.level(wanted.getKey()), wanted.getValue());
    }

    private static Stream<Reason> jobReasons(Wanted wanted, Strengths strengths) {
        return aim(wanted, strengths) == Aim.THIS_JOB
                ? reasons(Reason.Kind.JOB_AIMED_AT, wanted.jobs(), strengths.jobs(), RomeCode::value)
                : reasons(Reason.Kind.JOB_NEAR, wanted.families(), strengths.families(), RomeCode::value);
    }

    private static <T> Stream<Reason> reasons(
            Reason.Kind kind, Set<T> wanted, Set<T> had, Function<T, String> subject) {
        return wanted.stream().filter(had::contains).map(subject).sorted().map(common -> Reason.of(kind, common));
    }

    /** How close a person's aims are to the job. */
    public enum Aim {
        THIS_JOB(FULL),
        /** Another job of the same ROME 3 family. */
        NEAR(FULL / 2),
        ANOTHER(0);

        private final int share;

        Aim(int share) {
            this.share = share;
        }
    }
}
