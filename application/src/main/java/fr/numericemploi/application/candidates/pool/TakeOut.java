package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.LeavingReason;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;

/** @param version the version that the caller read */
public record TakeOut(PoolEntryId entry, long version, LeavingReason reason, String note) {}
