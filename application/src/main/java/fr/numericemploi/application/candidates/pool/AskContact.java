package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.pool.PoolEntryId;

/** @param message to the person, who does not know the recruiter yet */
public record AskContact(PoolEntryId entry, String message) {}
