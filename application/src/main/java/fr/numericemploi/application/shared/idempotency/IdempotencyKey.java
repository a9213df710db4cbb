package fr.numericemploi.application.shared.idempotency;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name that a client gives to a request. Two clients may use the same one. */
public record IdempotencyKey(UUID client, String name) {
    private static final int MAX = 200;
    private static final Pattern FORM = Pattern.compile("[!-~]{1," + MAX + "}");

    public IdempotencyKey {
        IdempotencyRule.KEY_REQUIRED.refuseIf(name == null || name.isBlank());
        IdempotencyRule.KEY_FORM.refuseIf(!FORM.matcher(name).matches(), Map.of("max", MAX));
    }

    /** Unique among all clients. */
    public String text() {
        return client + " " + name;
    }
}
