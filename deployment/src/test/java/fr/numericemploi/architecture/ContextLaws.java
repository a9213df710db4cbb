package fr.numericemploi.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which context may call which. Contexts are found by their packages: a new one may call nobody until it is written here.
 */
final class ContextLaws {
    private static final Map<String, Set<String>> MAY_CALL = Map.ofEntries(
            entry("shared", Set.of("partners")),
            entry("journal", Set.of("partners")),
            entry("partners", Set.of("reference")),
            entry("reference", Set.of()),
            entry("links", Set.of()),
            entry("operations", Set.of("partners")),
            entry("situations", Set.of("partners")),
            entry("candidates", Set.of("partners", "reference", "situations", "links")),
            entry("catalogue", Set.of("partners", "reference", "links")),
            entry("cohorts", Set.of("catalogue", "candidates", "partners", "reference")),
            entry("funding", Set.of("situations", "cohorts", "catalogue", "candidates", "partners", "reference")),
            entry("commissions", Set.of("catalogue", "candidates", "partners", "reference", "links")),
            entry(
                    "correspondence",
                    Set.of(
                            "commissions",
                            "funding",
                            "cohorts",
                            "catalogue",
                            "candidates",
                            "partners",
                            "reference",
                            "links")));

    /** Contexts that read the views of others, and change nothing. */
    private static final Set<String> READERS = Set.of("correspondence");

    static final List<Law> ALL = List.of(
            Law.of("contexts call only whom the map names", ContextLaws::callsOffTheMap, "CallsOffTheMap", "IsNewHere"),
            Law.of("the map has no cycle: " + MAY_CALL, ContextLaws::cycles, "CallsBack"),
            Law.of("contexts share no aggregate", ContextLaws::strangeAggregates, "HoldsAStrangeAggregate"),
            Law.of(
                    "contexts call services of each other, never driven ports; readers read views",
                    ContextLaws::strangePorts,
                    "CallsAStrangePort"),
            Law.of(
                    "what is shared knows no more of a context than its ids and values",
                    ContextLaws::sharedCalls,
                    "SharedKnowsAService"));

    private ContextLaws() {}

    private static Stream<String> callsOffTheMap(JavaClass type) {
        var allowed = MAY_CALL.getOrDefault(context(type), Set.of());
        return across(type, used -> !allowed.contains(context(used)));
    }

    /** A call that goes back to whoever, by the map, may call the caller. */
    private static Stream<String> cycles(JavaClass type) {
        return context(type).equals("shared")
                ? Stream.empty()
                : across(type, used -> reachable(context(used)).contains(context(type)));
    }

    private static Set<String> reachable(String context) {
        var reached = new HashSet<String>();
        var open = new ArrayDeque<>(MAY_CALL.getOrDefault(context, Set.of()));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (reached.add(next)) {
                open.addAll(MAY_CALL.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static Stream<String> strangeAggregates(JavaClass type) {
        return across(type, Kinds::isAggregate);
    }

    private static Stream<String> strangePorts(JavaClass type) {
        var reads = READERS.contains(context(type));
        return across(
                type,
                used -> Kinds.isDrivenPort(used)
                        && !(reads && used.getSimpleName().endsWith("Views")));
    }

    private static Stream<String> sharedCalls(JavaClass type) {
        var place = Place.of(type);
        return place.in("application") && place.room().equals("shared")
                ? Kinds.uses(
                        type,
                        used -> Place.of(used).in("application")
                                && !Place.of(used).room().equals("shared"))
                : Stream.empty();
    }

    private static Stream<String> across(JavaClass type, Predicate<JavaClass> wrong) {
        return context(type).isEmpty()
                ? Stream.empty()
                : Kinds.uses(type, used -> isCore(used) && isElsewhere(type, used) && wrong.test(used));
    }

    private static boolean isElsewhere(JavaClass type, JavaClass used) {
        return !context(used).equals(context(type)) && !Set.of("", "shared").contains(context(used));
    }

    private static boolean isCore(JavaClass type) {
        var place = Place.of(type);
        return place.in("domain") || place.in("application");
    }

    private static String context(JavaClass type) {
        return Place.of(type).context();
    }
}
