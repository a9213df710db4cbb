package fr.numericemploi.domain.catalogue.programmes;

import fr.numericemploi.domain.partners.CompanyId;
import java.util.List;

/** The companies that design the programme with the training bodies, and what companies promise. */
public record Commitments(List<CompanyId> designers, List<Promise> promises) {
    public static final int MOST = 100;

    public Commitments {
        designers = Several.distinct(designers, MOST);
        promises = Several.distinct(promises, MOST, promise -> List.of(promise.company(), promise.kind()));
    }

    public int promised(Promise.Kind kind) {
        return promises.stream()
                .filter(promise -> promise.kind() == kind)
                .mapToInt(Promise::number)
                .sum();
    }
}
