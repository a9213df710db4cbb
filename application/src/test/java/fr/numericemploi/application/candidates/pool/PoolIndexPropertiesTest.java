package fr.numericemploi.application.candidates.pool;

import static fr.numericemploi.domain.candidates.pool.Pool.aProfile;
import static fr.numericemploi.domain.candidates.pool.Pool.aWebDeveloper;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.candidates.pool.Fit;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.candidates.pool.Strengths;
import fr.numericemploi.domain.candidates.pool.Wanted;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index finds, ranks and counts as one would by looking at everybody in turn. */
class PoolIndexPropertiesTest {
    private static final RomeCode FAMILY = new RomeCode("M1805");

    @Property(tries = 200)
    void theIndexRanksByFitAndMissesNobody(@ForAll("people") List<Strengths> people, @ForAll("wishes") Wanted wanted) {
        var profiles = people.stream()
                .map(strengths -> aProfile(aWebDeveloper(), strengths))
                .toList();

        var expected = profiles.stream()
                .filter(profile -> fitsInPart(wanted, profile.strengths()))
                .map(profile -> new Ranked(Fit.points(wanted, profile.strengths()), profile))
                .sorted()
                .toList();

        assertThat(pageByPage(index(profiles), wanted, 3)).isEqualTo(expected);
    }

    @Property(tries = 100)
    void whoWasReplacedOrRemovedLeavesNoTrace(
            @ForAll("people") List<Strengths> people, @ForAll("wishes") Wanted wanted) {
        var profiles = people.stream()
                .map(strengths -> aProfile(aWebDeveloper(), strengths))
                .toList();
        var changed = index(profiles);
        profiles.forEach(changed::put);
        profiles.stream().skip(2).forEach(profile -> changed.remove(profile.entry()));

        var few = profiles.stream().limit(2).toList();

        assertThat(pageByPage(changed, wanted, 100)).isEqualTo(pageByPage(index(few), wanted, 100));
        assertThat(counts(changed)).isEqualTo(counts(index(few)));
    }

    @Provide
    Arbitrary<List<Strengths>> people() {
        return Combinators.combine(skills(), jobs(), words())
                .as((skills, jobs, words) ->
                        new Strengths(skills, jobs, jobs.isEmpty() ? Set.of() : Set.of(FAMILY), words))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Wanted> wishes() {
        return Combinators.combine(skills(), jobs(), words())
                .as((skills, jobs, words) ->
                        new Wanted(skills, jobs, jobs.isEmpty() ? Set.of() : Set.of(FAMILY), words));
    }

    private static Arbitrary<Map<SkillCode, Integer>> skills() {
        var codes = Arbitraries.of("DEV-JAVA", "DAT-SQL", "SYS-LINUX").map(SkillCode::new);
        return Arbitraries.maps(codes, Arbitraries.integers().between(1, 4)).ofMaxSize(3);
    }

    private static Arbitrary<Set<RomeCode>> jobs() {
        return Arbitraries.of("M1855", "M1861").map(RomeCode::new).set().ofMaxSize(2);
    }

    private static Arbitrary<Set<String>> words() {
        return Arbitraries.of("jeu", "robot", "web").set().ofMaxSize(3);
    }

    private static boolean fitsInPart(Wanted wanted, Strengths strengths) {
        return meets(wanted.skills().keySet(), strengths.skills().keySet())
                && meets(wanted.families(), strengths.families())
                && meets(wanted.words(), strengths.words());
    }

    private static boolean meets(Set<?> wanted, Set<?> had) {
        return wanted.isEmpty() || wanted.stream().anyMatch(had::contains);
    }

    private static PoolIndex index(List<PoolProfile> profiles) {
        var index = new PoolIndex();
        profiles.forEach(index::put);
        return index;
    }

    private static List<Ranked> pageByPage(PoolIndex index, Wanted wanted, int limit) {
        var selection = new Selection(index, Optional.empty(), wanted);
        var all = new ArrayList<Ranked>();
        var page = selection.best(Optional.empty(), limit);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = selection.best(Optional.of(page.get(page.size() - 1).place()), limit);
        }
        assertThat(selection.people().cardinality()).isEqualTo(all.size());
        return all;
    }

    private static Set<Map.Entry<SkillCode, Integer>> counts(PoolIndex index) {
        return index.count(index.everybody(), SkillCode.class).entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .collect(toSet());
    }
}
