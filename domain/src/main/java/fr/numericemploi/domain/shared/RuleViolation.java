package fr.numericemploi.domain.shared;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A broken rule, the facts that broke it and, where one field is to blame, its name. */
public final class RuleViolation extends RuntimeException {
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");

    private final transient Rule rule;
    private final transient Map<String, Object> facts;
    private final String field;

    public RuleViolation(Rule rule) {
        this(rule, Map.of());
    }

    public RuleViolation(Rule rule, Map<String, Object> facts) {
        this(rule, facts, null);
    }

    private RuleViolation(Rule rule, Map<String, Object> facts, String field) {
        super(filled(rule.message(), facts));
        this.rule = rule;
        this.facts = Map.copyOf(facts);
        this.field = field;
    }

    /** The same violation, blamed on a field of the request, the column of a file … */
    public RuleViolation at(String blamed) {
        return new RuleViolation(rule, facts, field == null ? blamed : blamed + "." + field);
    }

    public Rule rule() {
        return rule;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** For logs and dumps, which may name nobody: the message repeats what people typed. */
    @Override
    public String toString() {
        return rule.code() + field().map(blamed -> " at " + blamed).orElse("");
    }

    /** In one pass, so that braces in a fact mean nothing. */
    private static String filled(String message, Map<String, Object> facts) {
        return FACT.matcher(message)
                .replaceAll(named ->
                        Matcher.quoteReplacement(Dates.inFrench(facts.getOrDefault(named.group(1), named.group()))));
    }
}
