package fr.numericemploi.domain.funding.facts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/** All facts by their codes. */
final class Vocabulary {
    static final Map<String, Fact<?>> BY_CODE = Fact.all().collect(toUnmodifiableMap(Fact::code, identity()));

    private Vocabulary() {}
}
