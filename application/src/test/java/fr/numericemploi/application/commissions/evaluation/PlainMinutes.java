package fr.numericemploi.application.commissions.evaluation;

import java.nio.charset.StandardCharsets;

/** Minutes as plain text, for tests. */
public final class PlainMinutes implements PrintMinutes {
    @Override
    public byte[] print(Minutes minutes) {
        return minutes.toString().getBytes(StandardCharsets.UTF_8);
    }
}
