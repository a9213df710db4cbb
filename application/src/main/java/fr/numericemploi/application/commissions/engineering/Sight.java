package fr.numericemploi.application.commissions.engineering;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

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
        var reader = caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
        var territory = wanted.or(reader::territory)
                .orElseThrow(() -> InputRule.REQUIRED.brokenBy(Map.of()).at("territory"));
        partners.requireTerritory(territory);
        if (!reader.sees(territory)) {
            throw InputRule.UNKNOWN.brokenBy(Map.of("what", "Le territoire", "id", territory.value()));
        }
        return territory;
    }
}
