package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.application.shared.Page;
import java.util.List;

/**
 * People of the pool, best fit first, and how many they are in all.
 *
 * @param counts how many of all found also have each value
 * @param setAside words that were typed but tell who somebody is, and are no criterion
 */
public record PoolAnswer(int total, Page<FoundProfile> page, PoolCounts counts, List<String> setAside) {}
