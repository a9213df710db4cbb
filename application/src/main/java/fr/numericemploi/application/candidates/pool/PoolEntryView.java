package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.LeavingReason;
import fr.numericemploi.domain.candidates.pool.PoolKind;
import fr.numericemploi.domain.candidates.pool.PoolStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in the pool, for the association's staff.
 *
 * @param answerBy the last day for the person to answer, while that is awaited
 * @param reason why the person left
 */
public record PoolEntryView(
        UUID id,
        UUID candidate,
        String territory,
        PoolKind verdict,
        List<String> targetJobs,
        List<String> missingSkills,
        LocalDate enteredOn,
        LocalDate expiresOn,
        PoolStatus status,
        Optional<LocalDate> answerBy,
        Optional<LeavingReason> reason,
        String note,
        long version) {}
