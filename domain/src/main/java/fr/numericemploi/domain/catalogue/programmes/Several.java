package fr.numericemploi.domain.catalogue.programmes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists that are short, and name nothing twice. */
final class Several {
    private Several() {}

    static <T> List<T> distinct(Collection<T> given, int max) {
        return distinct(given, max, Function.identity());
    }

    static <T> List<T> distinct(Collection<T> given, int max, Function<T, ?> key) {
        var seen = new HashSet<Object>();
        for (var each : given) {
            ProgrammeRule.TWICE.refuseIf(!seen.add(key.apply(each)));
        }
        return atMost(given, max);
    }

    static <T> List<T> atMost(Collection<T> given, int max) {
        ProgrammeRule.TOO_MANY.refuseIf(given.size() > max, Map.of("max", max, "count", given.size()));
        return List.copyOf(given);
    }
}
