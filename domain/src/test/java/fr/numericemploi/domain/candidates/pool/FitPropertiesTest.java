package fr.numericemploi.domain.candidates.pool;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.reference.Places;
import fr.numericemploi.domain.reference.SkillCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FitPropertiesTest {
    private static final LocalDate MARCH = LocalDate.of(2016, 3, 18);
    private static final Set<Reason.Kind> AGAINST = Set.of(Reason.Kind.PLACE_OUT_OF_REACH, Reason.Kind.READY_TOO_LATE);

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

    @Property
    void whoSuitsHasThePointsAndNoReasonAgainst(
            @ForAll("skills") Map<SkillCode, Integer> asked,
            @ForAll("skills") Map<SkillCode, Integer> had,
            @ForAll("places") Commune work,
            @ForAll("places") Commune home,
            @ForAll @IntRange(min = -1, max = 1) int late,
            @ForAll @IntRange(max = 100) int percent) {
        var wanted = new Wanted(asked, Set.of(), Set.of(), Set.of(), Optional.of(work), Optional.of(MARCH));
        var able = new Able(strengths(had, Set.of()), Mobility.within(home.code()), MARCH.plusDays(late));
        var fit = Fit.of(wanted, able);

        assertThat(Fit.suits(wanted, able, percent))
                .isEqualTo(fit.points() * 100 >= Fit.FULL * percent
                        && fit.reasons().stream().map(Reason::kind).noneMatch(AGAINST::contains));
    }

    @Provide
    Arbitrary<Commune> places() {
        return Arbitraries.of(Places.all());
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
