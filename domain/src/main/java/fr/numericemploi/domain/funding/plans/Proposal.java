package fr.numericemploi.domain.funding.plans;

import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Objects;

/**
 * What the machine found best; a person decides.
 *
 * @param rest what it leaves to the company and the association
 * @param bound no plan leaves less than that
 * @param explanation in French
 */
public record Proposal(List<PlanLine> lines, Money rest, Money bound, String explanation) {
    public Proposal {
        lines = List.copyOf(lines);
        Objects.requireNonNull(rest);
        Objects.requireNonNull(bound);
        Objects.requireNonNull(explanation);
    }
}
