package fr.numericemploi.application.candidates.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a file has come.
 *
 * @param lines of data in the file
 * @param waiting lines that wait for their turn
 * @param kept lines that are new prescriptions
 * @param unchanged lines that the agency had sent before
 * @param conflicting lines whose reference the agency had given to something else
 * @param refused lines that break a rule
 * @param unknownColumns headings that mean nothing here; what stood below them was not kept
 */
public record ImportView(
        UUID id,
        UUID agency,
        String territory,
        String fileName,
        Instant receivedAt,
        Optional<Instant> finishedAt,
        int lines,
        int waiting,
        int kept,
        int unchanged,
        int conflicting,
        int refused,
        List<String> unknownColumns) {}
