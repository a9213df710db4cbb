package fr.numericemploi.domain.candidates.pool;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.reference.SkillCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FitPropertiesTest {
    @Property
    void oneMoreWantedSkillAtLevelNeverLowersIt(
            @ForAll("skills") Map<SkillCode, Integer> asked, @ForAll("skills") Map<SkillCode, Integer> had) {
        var before = points(asked, had, Set.of());

        asked.forEach((skill, level) -> {
            var more = new HashMap<>(had);
            more.merge(skill, level, Math::max);
            assertThat(points(asked, more, Set.of())).isGreaterThanOrEqualTo(before);
        });
    }

    @Property
    void askingForOneMoreSkillThatIsThereNeverLowersIt(
            @ForAll("skills") Map<SkillCode, Integer> asked, @ForAll("skills") Map<SkillCode, Integer> had) {
        var before = points(asked, had, Set.of());

        had.forEach((skill, level) -> {
            var more = new HashMap<>(asked);
            if (asked.size() < Wanted.MOST && more.putIfAbsent(skill, level) == null && !asked.isEmpty()) {
                assertThat(points(more, had, Set.of())).isGreaterThanOrEqualTo(before);
            }
        });
    }

    @Property
    void oneMoreWordNeverLowersIt(
            @ForAll("skills") Map<SkillCode, Integer> asked, @ForAll("skills") Map<SkillCode, Integer> had) {
        assertThat(points(asked, had, Set.of("jeu", "robot")))
                .isGreaterThanOrEqualTo(points(asked, had, Set.of("jeu")));
    }

    @Property
    void itStaysWithinItsBoundsAndIsFullForWhoHasItAll(
            @ForAll("skills") Map<SkillCode, Integer> asked, @ForAll("skills") Map<SkillCode, Integer> had) {
        assertThat(points(asked, had, Set.of())).isBetween(0, Fit.FULL);
        assertThat(points(asked, asked, Set.of("jeu", "robot"))).isEqualTo(Fit.FULL);
    }

    @Property
    void whoCountedAlreadyComesToTheSame(
            @ForAll("skills") Map<SkillCode, Integer> had, @ForAll @IntRange(min = 1, max = 4) int level) {
        var skill = new SkillCode("DEV-S0");
        var reached = Math.min(level, had.getOrDefault(skill, 0));
        var wanted = new Wanted(Map.of(skill, level), Set.of(), Set.of(), Set.of());

        assertThat(Fit.points(wanted, reached, Fit.Aim.ANOTHER, 0))
                .isEqualTo(Fit.points(wanted, strengths(had, Set.of())));
    }

    @Provide
    Arbitrary<Map<SkillCode, Integer>> skills() {
        var codes = Arbitraries.integers().between(0, 8).map(number -> new SkillCode("DEV-S" + number));
        return Arbitraries.maps(codes, Arbitraries.integers().between(1, 4)).ofMaxSize(8);
    }

    private static int points(Map<SkillCode, Integer> asked, Map<SkillCode, Integer> had, Set<String> words) {
        var wanted = new Wanted(asked, Set.of(), Set.of(), Set.of("jeu", "robot"));
        return Fit.points(wanted, strengths(had, words));
    }

    private static Strengths strengths(Map<SkillCode, Integer> had, Set<String> words) {
        return new Strengths(had, Set.of(), Set.of(), words);
    }
}
