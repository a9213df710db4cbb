package fr.numericemploi.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.Event;
import fr.numericemploi.domain.shared.FranceTravailId;
import fr.numericemploi.domain.shared.NameKey;
import fr.numericemploi.domain.shared.Phone;
import fr.numericemploi.domain.shared.PlainText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How values, aggregates, events and rules are written. */
final class DomainLaws {
    private static final Set<Class<?>> PERSONAL =
            Set.of(Email.class, Phone.class, FranceTravailId.class, NameKey.class, PlainText.class);

    static final List<Law> ALL = List.of(
            Law.of(
                    "no two packages of the domain know each other, whatever the way round",
                    slices().matching("fr.numericemploi..domain.(**)").should().beFreeOfCycles(),
                    "KnowsItsOwnRoom"),
            Law.of("nothing in the domain has a setter", DomainLaws::setters, "HasASetter"),
            Law.of("fields of the domain are private, but for constants", DomainLaws::openFields, "HasAPublicField"),
            Law.of(
                    "an aggregate is final and made by its own methods only",
                    DomainLaws::openAggregates,
                    "CanBeMadeByAnyone",
                    "CanBeExtended"),
            Law.of(
                    "an event is a record in the package of its context",
                    DomainLaws::strangeEvents,
                    "IsNoRecord",
                    "HappensInTheApplication"),
            Law.of("an event carries ids and facts, nothing personal", DomainLaws::personalEvents, "TellsAnEmail"),
            Law.of(
                    "the rules of a context are one enum: each code is context.what-is-wrong and nobody else's",
                    new RuleCodes(),
                    "BadCodes",
                    "SameCode",
                    "IsNoEnum"));

    private DomainLaws() {}

    private static Stream<String> setters(JavaClass type) {
        return inDomain(type)
                ? type.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .map(JavaMember::getDescription)
                : Stream.empty();
    }

    private static Stream<String> openFields(JavaClass type) {
        return inDomain(type)
                ? type.getFields().stream().filter(DomainLaws::isOpen).map(JavaMember::getDescription)
                : Stream.empty();
    }

    private static boolean isOpen(JavaField field) {
        var modifiers = field.getModifiers();
        return !modifiers.contains(JavaModifier.PRIVATE)
                && !modifiers.containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL));
    }

    private static Stream<String> openAggregates(JavaClass type) {
        if (!Kinds.isAggregate(type)) {
            return Stream.empty();
        }
        var open = type.getConstructors().stream()
                .filter(constructor -> !constructor.getModifiers().contains(JavaModifier.PRIVATE))
                .map(JavaMember::getDescription);
        return type.getModifiers().contains(JavaModifier.FINAL) ? open : Stream.concat(open, Stream.of("is not final"));
    }

    private static Stream<String> strangeEvents(JavaClass type) {
        var place = Place.of(type);
        var known =
                type.isRecord() && place.in("domain") && !Set.of("", "shared").contains(place.context());
        return isEvent(type) && !known ? Stream.of("is an event") : Stream.empty();
    }

    private static Stream<String> personalEvents(JavaClass type) {
        return isEvent(type)
                ? type.getFields().stream()
                        .filter(field -> PERSONAL.stream().anyMatch(field.getRawType()::isEquivalentTo))
                        .map(JavaMember::getDescription)
                : Stream.empty();
    }

    private static boolean isEvent(JavaClass type) {
        return type.isAssignableTo(Event.class) && !type.isEquivalentTo(Event.class);
    }

    private static boolean inDomain(JavaClass type) {
        return Place.of(type).in("domain");
    }
}
