package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.Text;
import java.util.Set;

/** Where the association works, with commissions of its own. A territory is data: opening one takes no new software. */
public record Territory(TerritoryCode code, String name, Set<DepartmentCode> departments) {
    public Territory {
        name = Text.required(name, 80);
        departments = Set.copyOf(departments);
        PartnerRule.TERRITORY_WITHOUT_DEPARTMENT.refuseIf(departments.isEmpty());
    }

    public TerritoryOpened opened() {
        return new TerritoryOpened(code);
    }
}
