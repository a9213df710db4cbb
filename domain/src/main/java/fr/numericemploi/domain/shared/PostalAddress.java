package fr.numericemploi.domain.shared;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where a letter arrives, and the commune where that is, when it is known. */
public record PostalAddress(List<String> lines, PostalCode postalCode, String city, Optional<InseeCode> commune) {
    public static final int LONGEST_LINE = 100;
    private static final int MOST_LINES = 4;

    public PostalAddress {
        lines = lines.stream().map(line -> Text.required(line, LONGEST_LINE)).toList();
        InputRule.OUT_OF_RANGE.refuseIf(
                lines.isEmpty() || lines.size() > MOST_LINES,
                Map.of("value", lines.size(), "min", 1, "max", MOST_LINES));
        Objects.requireNonNull(postalCode);
        city = Text.required(city, LONGEST_LINE);
        Objects.requireNonNull(commune);
    }
}
