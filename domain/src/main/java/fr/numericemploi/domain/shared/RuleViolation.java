package fr.numericemploi.domain.shared;

import java.util.Map;
import java.util.Optional;

/** A broken rule, the facts that broke it and, where one field is to blame, its name. */
public final class RuleViolation extends RuntimeException {
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

    private static String filled(String message, Map<String, Object> facts) {
        var text = message;
        for (var fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return text;
    }
}
