package fr.numericemploi.domain.funding.pay;

import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.schemes.Policy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The least that contracts pay, and the amounts that this is counted in. */
public record PayBook(List<WageGrid> grids, Series hourlyMinimum, List<Series> references) {
    public PayBook {
        grids = List.copyOf(grids);
        references = List.copyOf(references);
    }

    /** Nothing for a contract that has no grid. */
    public Optional<Wages> wages(Inquiry about) {
        return grids.stream()
                .filter(grid -> grid.covers(about))
                .findFirst()
                .map(grid -> grid.wages(about, hourlyMinimum.corrected(about.policies())));
    }

    /** What an association may correct. */
    public Stream<Policy> policies() {
        return hourlyMinimum.settings().map(Policy::of);
    }
}
