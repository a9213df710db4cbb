package fr.numericemploi.domain.commissions.engineering;

import fr.numericemploi.domain.candidates.pool.Fit;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;

/**
 * Somebody of the pool who suits a need.
 *
 * @param afterTraining whether only after what the commission found missing is learnt
 * @param fit then, with its reasons
 */
public record Suiting(PoolEntryId entry, boolean afterTraining, Fit fit) {}
