package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COMMISSION_MEMBER;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.util.Map;

/** Administrators and the coordinators of a territory keep its partners; its commission reads them. */
record TerritoryStaff(CurrentCaller caller, Territories territories) {
    Caller keeper() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR);
    }

    Caller reader() {
        return caller.get().require(ADMINISTRATOR, COORDINATOR, COMMISSION_MEMBER);
    }

    /** Before something is put into a territory, which must be open. */
    void requireKeeperOf(TerritoryCode territory) {
        InputRule.FORBIDDEN.refuseIf(!keeper().sees(territory));
        requireOpen(territory);
    }

    void requireOpen(TerritoryCode territory) {
        if (territories.find(territory).isEmpty()) {
            throw PartnerRule.UNKNOWN_TERRITORY
                    .brokenBy(Map.of("code", territory.value()))
                    .at("territory");
        }
    }
}
