package fr.numericemploi.application.reference;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.numericemploi.domain.shared.InputRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A reference table in memory, by code and by label. */
final class Catalogue<K, T> {
    private static final int MOST = 200;

    private final Provenance provenance;
    private final List<T> rows;
    private final Map<K, T> byCode;
    private final LabelSearch<T> byLabel;

    Catalogue(ReferenceTable<T> table, Function<T, K> code, Function<T, String> label) {
        provenance = table.provenance();
        rows = table.rows();
        byCode = table.rows().stream().collect(toUnmodifiableMap(code, identity()));
        byLabel = new LabelSearch<>(table.rows(), label);
    }

    Optional<T> find(K code) {
        return Optional.ofNullable(byCode.get(code));
    }

    ReferenceTable<T> only(K code) {
        return new ReferenceTable<>(provenance, find(code).stream().toList());
    }

    List<T> first(int limit) {
        return rows.subList(0, Math.min(limit, rows.size()));
    }

    ReferenceTable<T> search(String query, Predicate<T> wanted, int limit) {
        InputRule.OUT_OF_RANGE.refuseIf(limit < 1 || limit > MOST, Map.of("value", limit, "min", 1, "max", MOST));
        return new ReferenceTable<>(
                provenance, byLabel.find(query).filter(wanted).limit(limit).toList());
    }
}
