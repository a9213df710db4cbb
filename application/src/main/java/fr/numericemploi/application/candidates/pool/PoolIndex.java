package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All profiles of the pool in memory, each in a slot, with the set of slots behind each value that may be asked for.
 * Selecting and counting are operations on sets, so that counts are exact at any size.
 */
final class PoolIndex {
    private static final BitSet NOBODY = new BitSet();

    private final List<PoolProfile> profiles = new ArrayList<>();
    private long[] ages = new long[64];
    private final Map<PoolEntryId, Integer> slotOf = new HashMap<>();
    private final BitSet all = new BitSet();
    private final Map<Object, BitSet> holders = new HashMap<>();
    private final Map<String, Slots> sayers = new HashMap<>();

    void put(PoolProfile profile) {
        remove(profile.entry());
        int slot = all.nextClearBit(0);
        if (slot == profiles.size()) {
            profiles.add(profile);
        }
        profiles.set(slot, profile);
        ages = slot < ages.length ? ages : Arrays.copyOf(ages, 2 * slot);
        ages[slot] = profile.entry().value().getMostSignificantBits();
        slotOf.put(profile.entry(), slot);
        all.set(slot);
        values(profile).forEach(value -> holders.computeIfAbsent(value, first -> new BitSet())
                .set(slot));
        words(profile).forEach(word -> sayers.computeIfAbsent(word, first -> new Slots())
                .add(slot));
    }

    void remove(PoolEntryId entry) {
        var slot = slotOf.remove(entry);
        if (slot != null) {
            var profile = profiles.set(slot, null);
            all.clear(slot);
            values(profile).forEach(value -> holders.get(value).clear(slot));
            words(profile).forEach(word -> sayers.get(word).remove(slot));
        }
    }

    Optional<PoolProfile> find(PoolEntryId entry) {
        return Optional.ofNullable(slotOf.get(entry)).map(profiles::get);
    }

    PoolProfile at(int slot) {
        return profiles.get(slot);
    }

    /** The first half of the entry's id, which rises with time. */
    long age(int slot) {
        return ages[slot];
    }

    int size() {
        return profiles.size();
    }

    BitSet everybody() {
        return (BitSet) all.clone();
    }

    BitSet anyOf(Collection<?> values) {
        var any = new BitSet();
        values.forEach(value -> any.or(holders.getOrDefault(value, NOBODY)));
        return any;
    }

    BitSet families(Collection<RomeCode> families) {
        return anyOf(families.stream().map(Family::new).toList());
    }

    BitSet withinReach(Commune place) {
        return anyOf(List.of(place.code(), place.intercommunality().code(), place.department()));
    }

    BitSet atLeast(SkillCode skill, int level) {
        return holders.getOrDefault(new AtLeast(skill, level), NOBODY);
    }

    Slots saying(String word) {
        return sayers.getOrDefault(word, new Slots());
    }

    /** How many of them have each value of that type. */
    <T> Map<T, Integer> count(BitSet people, Class<T> type) {
        var counts = new HashMap<T, Integer>();
        holders.forEach((value, having) -> {
            if (type.isInstance(value)) {
                counts.put(type.cast(value), common(people, having));
            }
        });
        return counts;
    }

    static int common(BitSet some, BitSet others) {
        var both = (BitSet) some.clone();
        both.and(others);
        return both.cardinality();
    }

    private static Set<String> words(PoolProfile profile) {
        return profile.strengths().words();
    }

    private static Stream<Object> values(PoolProfile profile) {
        var strengths = profile.strengths();
        var mobility = profile.mobility();
        return Stream.of(
                        Set.of(profile.kind()),
                        strengths.skills().keySet(),
                        strengths.skills().entrySet().stream()
                                .flatMap(PoolIndex::levels)
                                .toList(),
                        strengths.jobs(),
                        strengths.families().stream().map(Family::new).toList(),
                        mobility.communes(),
                        mobility.intercommunalities(),
                        mobility.departments())
                .flatMap(Collection::stream);
    }

    private static Stream<AtLeast> levels(Map.Entry<SkillCode, Integer> skill) {
        return IntStream.rangeClosed(1, skill.getValue()).mapToObj(level -> new AtLeast(skill.getKey(), level));
    }

    private record AtLeast(SkillCode skill, int level) {}

    /** A ROME 3 parent, told apart from the job of the same code. */
    private record Family(RomeCode code) {}
}
