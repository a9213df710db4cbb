package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Status;
import java.util.Optional;
import java.util.UUID;

/** A person's file in a list. */
public record CandidateLine(
        UUID id,
        String reference,
        String territory,
        Optional<String> lastName,
        Optional<String> firstNames,
        Status status,
        String statusLabel) {}
