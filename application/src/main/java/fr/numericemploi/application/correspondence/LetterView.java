package fr.numericemploi.application.correspondence;

import fr.numericemploi.domain.correspondence.LetterState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** @param to empty when recipient and content were dropped */
public record LetterView(
        UUID id,
        LetterState state,
        String template,
        String territory,
        UUID recipient,
        Optional<String> to,
        String subject,
        Instant writtenAt,
        int attempts,
        Optional<Instant> nextAttempt,
        Optional<String> failure,
        Optional<Instant> closedAt) {}
