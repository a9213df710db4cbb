package fr.numericemploi.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.LookupService;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a class is, told by its place and shape rather than by a marker. */
final class Kinds {
    private Kinds() {}

    /** Guards state that is kept: it can be restored. */
    static boolean isAggregate(JavaClass type) {
        return Place.of(type).in("domain")
                && type.getMethods().stream()
                        .anyMatch(method -> method.getName().equals("restore")
                                && method.getModifiers().contains(JavaModifier.STATIC));
    }

    /** An interface of the application that an adapter implements. */
    static boolean isDrivenPort(JavaClass type) {
        return Place.of(type).in("application")
                && type.isInterface()
                && type.getAllSubclasses().stream()
                        .anyMatch(sub -> Place.of(sub).in("adapters"));
    }

    static boolean isService(JavaClass type) {
        return type.isAnnotatedWith(ApplicationService.class) || type.isAnnotatedWith(LookupService.class);
    }

    /** What it uses elsewhere in the product, of this kind. */
    static Stream<String> uses(JavaClass type, Predicate<JavaClass> kind) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> kind.test(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription);
    }
}
