package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.List;
import java.util.Optional;

/** The territories the association works in. */
public interface Territories {
    Optional<Territory> find(TerritoryCode code);

    /** By code. */
    List<Territory> all();

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code partners.territory-already-open} */
    void open(Territory territory);
}
