package fr.numericemploi.application.candidates.pool;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import fr.numericemploi.application.candidates.pool.FoundProfile.Item;
import fr.numericemploi.application.candidates.pool.PoolCounts.Count;
import fr.numericemploi.domain.candidates.pool.PoolKind;
import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts those found, filter by filter, the largest number first. */
final class Counting {
    private final PoolIndex index;
    private final BitSet found;
    private final Showing showing;

    Counting(PoolIndex index, BitSet found, Showing showing) {
        this.index = index;
        this.found = found;
        this.showing = showing;
    }

    PoolCounts over(List<Commune> places) {
        return new PoolCounts(
                by(PoolKind.class, kind -> new Item(kind.name(), kind.label())),
                by(RomeCode.class, showing::job),
                by(SkillCode.class, showing::skill),
                sorted(places.stream().map(this::within)));
    }

    private <T> List<Count> by(Class<T> type, Function<T, Item> item) {
        return sorted(index.count(found, type).entrySet().stream()
                .map(counted -> count(item.apply(counted.getKey()), counted.getValue())));
    }

    private Count within(Commune place) {
        return count(new Item(place.code().value(), place.name()), PoolIndex.common(found, index.withinReach(place)));
    }

    private static Count count(Item item, int people) {
        return new Count(item.code(), item.label(), people);
    }

    private static List<Count> sorted(Stream<Count> counts) {
        return counts.filter(count -> count.people() > 0)
                .sorted(comparingInt(Count::people).reversed().thenComparing(comparing(Count::code)))
                .toList();
    }
}
