package fr.numericemploi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.numericemploi.domain.shared.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with the codes of rules: clients are written against them. */
final class RuleCodes implements Function<JavaClass, Stream<String>> {
    private static final Pattern FORM = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, Object> holders = new HashMap<>();

    @Override
    public Stream<String> apply(JavaClass type) {
        if (!type.isAssignableTo(Rule.class) || type.isEquivalentTo(Rule.class)) {
            return Stream.empty();
        }
        var rules = type.reflect().getEnumConstants();
        return rules == null
                ? Stream.of("is no enum")
                : Stream.of(rules).map(Rule.class::cast).flatMap(this::wrongs);
    }

    private Stream<String> wrongs(Rule rule) {
        var holder = holders.putIfAbsent(rule.code(), rule);
        return Stream.of(
                        FORM.matcher(rule.code()).matches() ? "" : rule.code() + " is not of the form",
                        holder == null || holder == rule ? "" : rule.code() + " is also " + holder.getClass(),
                        rule.message().isBlank() ? rule.code() + " has no message" : "")
                .filter(wrong -> !wrong.isEmpty());
    }
}
