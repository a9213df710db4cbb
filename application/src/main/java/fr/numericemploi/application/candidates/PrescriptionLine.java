package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A prescription in a list.
 *
 * @param since when it came to its present status
 */
public record PrescriptionLine(
        UUID id,
        UUID agency,
        Optional<String> agencyReference,
        Optional<UUID> candidate,
        Optional<String> candidateReference,
        Optional<String> lastName,
        Optional<String> firstNames,
        Status status,
        String statusLabel,
        Instant since,
        Optional<LocalDate> day,
        Optional<Decision> decision) {}
