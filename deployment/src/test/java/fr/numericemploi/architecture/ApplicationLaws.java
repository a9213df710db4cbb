package fr.numericemploi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How use cases are written: services with final fields, no interface in front of them. */
final class ApplicationLaws {
    static final List<Law> ALL = List.of(
            Law.of("a service keeps no state: its fields are private and final", ApplicationLaws::state, "KeepsState"),
            Law.of(
                    "no interface for a use case with one implementation",
                    ApplicationLaws::needlessInterfaces,
                    "HasOneImplementation"),
            Law.of(
                    "nothing that goes in or out of a service is an aggregate",
                    ApplicationLaws::aggregatesOut,
                    "GivesAnAggregateAway"));

    private ApplicationLaws() {}

    private static Stream<String> namelessServices(JavaClass type) {
        var made = Place.of(type).in("application")
                && type.getConstructors().stream().anyMatch(ApplicationLaws::isInjected);
        return made && !(Kinds.isService(type) && type.getModifiers().contains(JavaModifier.PUBLIC))
                ? Stream.of("is made by the container")
                : Stream.empty();
    }

    private static boolean isInjected(JavaConstructor constructor) {
        return constructor.isAnnotatedWith(Inject.class);
    }

    private static Stream<String> state(JavaClass type) {
        return Kinds.isService(type)
                ? type.getFields().stream().filter(ApplicationLaws::isOpen).map(JavaMember::getDescription)
                : Stream.empty();
    }

    /** A constant is no state. */
    private static boolean isOpen(JavaField field) {
        return !field.getModifiers().containsAll(Set.of(JavaModifier.PRIVATE, JavaModifier.FINAL))
                && !field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL));
    }

    private static Stream<String> needlessInterfaces(JavaClass type) {
        var own = type.getAllSubclasses().stream()
                .filter(sub -> Place.of(sub).in("application") && isInTheSameContext(type, sub))
                .toList();
        return Place.of(type).in("application") && type.isInterface() && own.size() == 1 && !Kinds.isDrivenPort(type)
                ? Stream.of("is implemented by " + own.get(0).getName() + " alone")
                : Stream.empty();
    }

    /** What another context plugs in is no use case of this one. */
    private static boolean isInTheSameContext(JavaClass one, JavaClass other) {
        return Place.of(one).context().equals(Place.of(other).context());
    }

    private static Stream<String> aggregatesOut(JavaClass type) {
        return Kinds.isService(type)
                ? type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method ->
                                method.getAllInvolvedRawTypes().stream().anyMatch(Kinds::isAggregate))
                        .map(JavaMember::getDescription)
                : Stream.empty();
    }
}
