package fr.numericemploi.domain.candidates;

import java.time.Instant;

/** One step on a prescription's way. */
public record Step(Status status, Instant at) {}
