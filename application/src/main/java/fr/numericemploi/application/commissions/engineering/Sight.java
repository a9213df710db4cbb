package fr.numericemploi.application.commissions.engineering;

import fr.numericemploi.application.commissions.SittingDesk;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Map;
import java.util.Optional;

/** Whose needs and pool somebody may look at as a whole. */
record Sight(PartnerDirectory partners, CurrentCaller caller) {
    /** @param wanted the caller's own territory where none is given */
    TerritoryCode territory(Optional<TerritoryCode> wanted) {
        var desk = new SittingDesk(caller);
        var territory = wanted.or(desk.staff()::territory)
                .orElseThrow(() -> InputRule.REQUIRED.brokenBy(Map.of()).at("territory"));
        partners.requireTerritory(territory);
        desk.refuseStranger(territory);
        return territory;
    }
}
