package fr.numericemploi.domain.funding.pay;

import fr.numericemploi.domain.funding.criteria.Criterion;
import java.util.Optional;

/**
 * A row of a wage grid.
 *
 * @param fromYear of the contract, the first one being 1
 * @param percent of the minimum wage
 * @param branchPercent of the minimum of the branch, where that is more
 * @param when it applies; always, where nothing is said
 */
public record WageRow(
        int fromAge,
        Optional<Integer> belowAge,
        int fromYear,
        int percent,
        Optional<Integer> branchPercent,
        Optional<Criterion> when) {
    boolean fits(int age, int year) {
        return age >= fromAge && belowAge.map(below -> age < below).orElse(true) && year >= fromYear;
    }
}
