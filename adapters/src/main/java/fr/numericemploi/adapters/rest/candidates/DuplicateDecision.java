package fr.numericemploi.adapters.rest.candidates;

import java.util.UUID;

/** @param candidate in whose file the prescription is from now on */
public record DuplicateDecision(UUID candidate) {}
