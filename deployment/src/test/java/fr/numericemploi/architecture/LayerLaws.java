package fr.numericemploi.architecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Code depends only inward, and asks the time of nobody but the clock it is given. */
final class LayerLaws {
    private static final Set<String> PLAIN_JAVA = Set.of("java.lang", "java.util", "java.time", "java.math");
    private static final Set<String> STEREOTYPES = Set.of(
            "jakarta.enterprise.inject.Stereotype", "jakarta.inject.Singleton", "jakarta.transaction.Transactional");

    static final List<Law> ALL = List.of(
            Law.of(
                    "the domain is plain Java: java.lang, java.util, java.time, java.math, and not one annotation",
                    type -> inLayer(type, "domain", used -> isDomain(used) || isPlainJava(used)),
                    "KnowsTheApplication",
                    "IsAnnotated",
                    "ReadsAFile"),
            Law.of(
                    "the application knows the domain, plain Java with URI, @Inject, and its own stereotypes",
                    type -> inLayer(
                            type,
                            "application",
                            used -> isDomain(used) || isPlainJava(used) || isForServices(type, used)),
                    "KnowsAnAdapter",
                    "StartsItsOwnTransaction"),
            Law.of(
                    "nobody but adapters.runtime asks the machine what time it is",
                    LayerLaws::timesAsked,
                    "AsksTheDay",
                    "AsksTheSystemClock",
                    "AsksTheMilliseconds"),
            Law.of("the domain and the application write no log", LayerLaws::logs, "Logs"),
            Law.of("nobody writes to standard output", LayerLaws::standardStreams, "Prints"));

    private LayerLaws() {}

    private static Stream<String> inLayer(JavaClass type, String layer, Predicate<JavaClass> allowed) {
        return Place.of(type).in(layer) ? Kinds.uses(type, allowed.negate()) : Stream.empty();
    }

    private static boolean isDomain(JavaClass used) {
        return Place.of(used).in("domain");
    }

    private static boolean isPlainJava(JavaClass used) {
        return used.isPrimitive()
                || PLAIN_JAVA.stream().anyMatch(name -> (used.getPackageName() + ".").startsWith(name + "."));
    }

    private static boolean isForServices(JavaClass user, JavaClass used) {
        return Place.of(used).in("application")
                || Set.of("jakarta.inject.Inject", "java.net.URI").contains(used.getName())
                || user.isAnnotation() && STEREOTYPES.stream().anyMatch(used.getName()::startsWith);
    }

    private static Stream<String> timesAsked(JavaClass type) {
        return Place.of(type).room().equals("runtime")
                ? Stream.empty()
                : type.getCodeUnitCallsFromSelf().stream()
                        .filter(LayerLaws::asksTheTime)
                        .map(JavaCall::getDescription);
    }

    private static boolean asksTheTime(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var name = call.getName();
        var givenAClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.getPackageName().equals("java.time") && name.equals("now") && !givenAClock
                || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static Stream<String> logs(JavaClass type) {
        var place = Place.of(type);
        return place.in("domain") || place.in("application")
                ? Kinds.uses(
                        type,
                        used -> used.getName().startsWith("java.lang.System$Logger")
                                || used.getPackageName().startsWith("java.util.logging"))
                : Stream.empty();
    }

    private static Stream<String> standardStreams(JavaClass type) {
        return type.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getName()))
                .map(access -> access.getDescription());
    }
}
