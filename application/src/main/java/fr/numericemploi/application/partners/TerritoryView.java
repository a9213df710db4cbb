package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.shared.DepartmentCode;
import java.util.List;

public record TerritoryView(String code, String name, List<String> departments) {
    static TerritoryView of(Territory territory) {
        var departments = territory.departments().stream().map(DepartmentCode::value);
        return new TerritoryView(
                territory.code().value(), territory.name(), departments.sorted().toList());
    }
}
