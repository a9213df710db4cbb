package fr.numericemploi.domain.funding.pay;

import fr.numericemploi.domain.funding.facts.Fact;
import java.util.List;
import java.util.Set;

/**
 * The least that a contract pays, as it rises.
 *
 * @param missing what must be known to tell; then there are no steps
 */
public record Wages(String grid, String source, List<WageStep> steps, Set<Fact<?>> missing) {}
