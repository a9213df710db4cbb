package fr.numericemploi.domain.funding.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known of a case. What is not known is absent, which is not a no. */
public final class Facts {
    public static final Facts NONE = new Facts(Map.of());
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)}");
    private static final String UNKNOWN = "non renseigné";

    private final Map<Fact<?>, Object> known;

    private Facts(Map<Fact<?>, Object> known) {
        this.known = Map.copyOf(known);
    }

    public <T> Facts with(Fact<T> fact, T value) {
        var more = new HashMap<>(known);
        more.put(fact, fact.type().cast(value));
        return new Facts(more);
    }

    public <T> Facts with(Fact<T> fact, Optional<T> value) {
        return value.map(present -> with(fact, present)).orElse(this);
    }

    /** @throws fr.numericemploi.domain.shared.RuleViolation for what is no value of it */
    public <T> Facts reading(Fact<T> fact, String typed) {
        return with(fact, fact.read(typed));
    }

    public Facts without(Fact<?> fact) {
        var less = new HashMap<>(known);
        less.remove(fact);
        return new Facts(less);
    }

    /** These facts, corrected and completed by others. */
    public Facts and(Facts others) {
        var more = new HashMap<>(known);
        more.putAll(others.known);
        return new Facts(more);
    }

    public <T> Optional<T> value(Fact<T> fact) {
        return Optional.ofNullable(fact.type().cast(known.get(fact)));
    }

    public Set<Fact<?>> names() {
        return known.keySet();
    }

    /** Every fact by its code, in words, in the order of the vocabulary. */
    public Map<String, String> inFrench() {
        var words = new LinkedHashMap<String, String>();
        Fact.all().filter(known::containsKey).forEach(fact -> words.put(fact.code(), inFrench(fact)));
        return words;
    }

    /** The sentence with what is known in the place of each {@code {fact}}. */
    public String told(String sentence) {
        return NAMED.matcher(sentence).replaceAll(named -> Matcher.quoteReplacement(inFrench(Fact.of(named.group(1)))));
    }

    private <T> String inFrench(Fact<T> fact) {
        return value(fact).map(fact::inFrench).orElse(UNKNOWN);
    }
}
