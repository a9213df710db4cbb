package fr.numericemploi.application.shared.idempotency;

import java.time.Duration;

/** @param kept how long a repeated request gets the answer of the first one */
public record IdempotencySettings(Duration kept) {}
