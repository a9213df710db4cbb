package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.application.catalogue.needs.NeedFacts;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.candidates.pool.Wanted;
import fr.numericemploi.domain.commissions.engineering.Demand;
import java.util.Optional;
import java.util.Set;

/** Makes of companies' needs what people are compared with. */
final class Demands {
    private final ReferenceData reference;

    Demands(ReferenceData reference) {
        this.reference = reference;
    }

    Demand of(NeedFacts need) {
        var wanted = new Wanted(
                need.skills(),
                Set.of(need.job().code()),
                Set.of(need.job().family()),
                Set.of(),
                Optional.of(reference.commune(need.place())),
                need.until());
        return new Demand(need.id(), need.job(), need.posts(), need.from(), wanted);
    }
}
