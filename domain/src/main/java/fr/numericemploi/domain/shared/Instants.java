package fr.numericemploi.domain.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;

/** Moments as programs write them (RFC 3339): {@code 2026-03-31T12:00:00Z}. */
public final class Instants {
    private Instants() {}

    public static Instant read(String text) {
        try {
            var moment = OffsetDateTime.parse(text.strip());
            Dates.near(moment.toLocalDate());
            return moment.toInstant();
        } catch (DateTimeException notAMoment) {
            throw InputRule.NOT_AN_INSTANT.brokenBy(Map.of("value", text));
        }
    }
}
