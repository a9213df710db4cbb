package fr.numericemploi.adapters.persistence.partners;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.DepartmentCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;

@Entity
@Table(schema = "partners", name = "territory")
class TerritoryRow {
    @Id
    private String code;

    private String name;
    private String departments;

    protected TerritoryRow() {}

    static TerritoryRow of(Territory territory) {
        var row = new TerritoryRow();
        row.code = territory.code().value();
        row.name = territory.name();
        row.departments = Jsonb.write(territory.departments().stream()
                .map(DepartmentCode::value)
                .sorted()
                .toList());
        return row;
    }

    Territory toTerritory() {
        var codes = Jsonb.read(departments, new TypeReference<List<String>>() {});
        return new Territory(
                new TerritoryCode(code),
                name,
                codes.stream().map(DepartmentCode::new).collect(Collectors.toUnmodifiableSet()));
    }
}
