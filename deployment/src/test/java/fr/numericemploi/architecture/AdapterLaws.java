package fr.numericemploi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** The rooms of the adapters: strangers to each other, and each technique behind one of them. */
final class AdapterLaws {
    /** The rooms through which the world calls in. */
    private static final Set<String> DRIVING = Set.of("rest", "partnerapi", "web", "lheo", "jobs");

    /** Whom a room may know besides itself: "shared" is the shared corner of a room. */
    private static final Map<String, Set<String>> NEIGHBOURS = Map.of(
            "partnerapi", Set.of("rest.shared"),
            "web", Set.of("rest.shared"),
            "lheo", Set.of("rest.shared"),
            "health", Set.of("persistence.shared"));

    /** Rooms that serve all others: one way of writing French, and one engine, for letters, pages and PDFs. */
    private static final Set<String> COMMON = Set.of("templates");

    private static final Map<String, Set<String>> TECHNIQUES = Map.ofEntries(
            Map.entry("jakarta.persistence", Set.of("persistence")),
            Map.entry("jakarta.ws.rs", Set.of("rest", "partnerapi", "web", "lheo")),
            Map.entry("jakarta.servlet", Set.of("rest", "partnerapi", "web")),
            Map.entry("jakarta.mail", Set.of("mail")),
            Map.entry("com.google.ortools", Set.of("planning")),
            Map.entry("org.flywaydb", Set.of("persistence")),
            Map.entry("com.github.f4b6a3", Set.of("runtime")),
            Map.entry("com.openhtmltopdf", Set.of("documents")),
            Map.entry("net.fortuna.ical4j", Set.of("mail")),
            Map.entry("org.jsoup", Set.of("mail")),
            Map.entry("javax.xml.stream", Set.of("lheo")));

    private static final List<Class<? extends Annotation>> INJECTIONS =
            List.of(Inject.class, Resource.class, PersistenceContext.class, Context.class);

    /** What only the server can hand out. */
    private static final Set<String> SERVER_RESOURCES =
            Set.of("persistence.shared.Database.dataSource", "jobs.Scheduler.executor", "mail.MailSession.session");

    static final List<Law> ALL = List.of(
            Law.of(
                    "rooms are strangers to each other",
                    AdapterLaws::strangers,
                    "KnowsAnotherRoom",
                    "KnowsAnotherCorner"),
            Law.of("each technique stays in its room: " + TECHNIQUES, AdapterLaws::techniques, "SendsByItself"),
            Law.of("nothing is injected into a field", AdapterLaws::injectedFields, "IsInjectedIntoAField"),
            Law.of("who calls in touches no driven port", AdapterLaws::touchedPorts, "TouchesAPort"),
            Law.of("who calls in sees no aggregate", AdapterLaws::seenAggregates, "AnswersAnAggregate"),
            Law.of("an operation that reads a body says of which type", AdapterLaws::bodies, "ReadsAnyBody"),
            Law.of(
                    "an operation is open to everyone exactly where the API's document says so, or does not show it",
                    AdapterLaws::openOperations,
                    "OpenOperation",
                    "HiddenOperation",
                    "SaysThatItIsOpen"),
            Law.of("rows are package-private and live in persistence", AdapterLaws::openRows, "OpenRow", "StrayRow"),
            Law.of("rows serve their own package only", AdapterLaws::strangeRows, "UsesAStrangeRow"),
            Law.of("a port's implementation is package-private", AdapterLaws::openPorts, "OpenImplementation"));

    private AdapterLaws() {}

    private static Stream<String> strangers(JavaClass type) {
        var place = Place.of(type);
        return place.in("adapters")
                ? Kinds.uses(type, used -> Place.of(used).in("adapters") && !mayKnow(place, Place.of(used)))
                : Stream.empty();
    }

    private static boolean mayKnow(Place user, Place used) {
        var sameRoom = user.room().equals(used.room())
                && (user.corner().equals(used.corner())
                        || used.corner().equals("shared")
                        || user.corner().isEmpty());
        return used.room().isEmpty()
                || COMMON.contains(used.room())
                || sameRoom
                || NEIGHBOURS.getOrDefault(user.room(), Set.of()).contains(used.room() + "." + used.corner());
    }

    private static Stream<String> techniques(JavaClass type) {
        return TECHNIQUES.entrySet().stream()
                .filter(technique ->
                        !technique.getValue().contains(Place.of(type).room()))
                .flatMap(technique ->
                        Kinds.uses(type, used -> used.getPackageName().startsWith(technique.getKey())));
    }

    private static Stream<String> injectedFields(JavaClass type) {
        return type.getFields().stream()
                .filter(AdapterLaws::isInjected)
                .filter(field -> SERVER_RESOURCES.stream().noneMatch(field.getFullName()::endsWith))
                .map(JavaMember::getDescription);
    }

    private static boolean isInjected(JavaField field) {
        return INJECTIONS.stream().anyMatch(field::isAnnotatedWith);
    }

    private static Stream<String> touchedPorts(JavaClass type) {
        return isDriving(type) ? Kinds.uses(type, Kinds::isDrivenPort) : Stream.empty();
    }

    private static Stream<String> seenAggregates(JavaClass type) {
        return isDriving(type) ? Kinds.uses(type, Kinds::isAggregate) : Stream.empty();
    }

    private static boolean isDriving(JavaClass type) {
        var place = Place.of(type);
        return place.in("adapters") && DRIVING.contains(place.room());
    }

    private static Stream<String> bodies(JavaClass type) {
        return operations(type)
                .filter(operation ->
                        !(type.isAnnotatedWith(Consumes.class) || operation.isAnnotatedWith(Consumes.class)))
                .filter(operation -> operation.getParameters().stream().anyMatch(AdapterLaws::isBody))
                .map(JavaMember::getDescription);
    }

    private static boolean isBody(JavaParameter parameter) {
        return parameter.getAnnotations().stream()
                .noneMatch(
                        annotation -> annotation.getRawType().getPackageName().startsWith("jakarta.ws.rs"));
    }

    private static Stream<String> openOperations(JavaClass type) {
        return operations(type)
                .filter(operation -> (isHidden(operation) || isShownAsOpen(operation))
                        != (type.isAnnotatedWith(PermitAll.class) || operation.isAnnotatedWith(PermitAll.class)))
                .map(JavaMember::getDescription);
    }

    private static boolean isHidden(JavaMethod operation) {
        return operation
                .tryGetAnnotationOfType(Operation.class)
                .map(Operation::hidden)
                .orElse(false);
    }

    /** The empty list of what is required of the caller. */
    private static boolean isShownAsOpen(JavaMethod operation) {
        return operation.isAnnotatedWith(SecurityRequirements.class);
    }

    private static Stream<JavaMethod> operations(JavaClass type) {
        return type.getMethods().stream().filter(method -> method.isMetaAnnotatedWith(HttpMethod.class));
    }

    private static Stream<String> openRows(JavaClass type) {
        var closed = !type.getModifiers().contains(JavaModifier.PUBLIC);
        return isRow(type) && !(closed && Place.of(type).room().equals("persistence"))
                ? Stream.of("is a row")
                : Stream.empty();
    }

    private static Stream<String> strangeRows(JavaClass type) {
        return Kinds.uses(type, used -> isRow(used) && !used.getPackageName().equals(type.getPackageName()));
    }

    private static boolean isRow(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
    }

    private static Stream<String> openPorts(JavaClass type) {
        var implementsPort = type.getAllRawInterfaces().stream().anyMatch(Kinds::isDrivenPort);
        return Place.of(type).in("adapters")
                        && implementsPort
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                ? Stream.of("implements a port in public")
                : Stream.empty();
    }
}
