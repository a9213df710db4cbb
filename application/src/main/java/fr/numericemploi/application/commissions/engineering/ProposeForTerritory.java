package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * @param territory the caller's own where none is given
 * @param budget that all the seats together may cost
 * @param programmes those that are weighed; all that are published, approved or submitted where none is named
 */
public record ProposeForTerritory(Optional<TerritoryCode> territory, Money budget, List<ProgrammeId> programmes) {
    public ProposeForTerritory {
        programmes = List.copyOf(programmes);
    }
}
