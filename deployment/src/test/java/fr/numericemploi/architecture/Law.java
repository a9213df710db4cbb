package fr.numericemploi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule of the house, and classes of the red fixture that are seen to break it.
 *
 * @param offenders simple names, each of which must be reported
 */
record Law(ArchRule rule, List<String> offenders) {
    /** A rule of ArchUnit's own language. */
    static Law of(String name, ArchRule rule, String... offenders) {
        return new Law(rule.as(name).allowEmptyShould(true), List.of(offenders));
    }

    /** A rule that says of each class what is wrong with it. */
    static Law of(String name, Function<JavaClass, Stream<String>> wrongs, String... offenders) {
        return of(name, classes().should(new Condition(name, wrongs)), offenders);
    }

    List<String> brokenIn(JavaClasses product) {
        return rule.evaluate(product).getFailureReport().getDetails();
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }

    private static final class Condition extends ArchCondition<JavaClass> {
        private final Function<JavaClass, Stream<String>> wrongs;

        Condition(String name, Function<JavaClass, Stream<String>> wrongs) {
            super(name);
            this.wrongs = wrongs;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            wrongs.apply(type)
                    .forEach(wrong -> events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + wrong)));
        }
    }
}
