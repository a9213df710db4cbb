package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.Territory;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.Text;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A territory to open. */
@Schema(name = "TerritoryForm")
public record TerritoryForm(
        @Schema(examples = "MULHOUSE", required = true) String code,
        @Schema(examples = "Mulhouse", required = true) String name,
        @Schema(required = true, examples = "[\"68\"]") List<String> departments) {

    Territory toTerritory() {
        var fields = new Fields();
        var territoryCode = fields.required("code", code, TerritoryCode::new);
        var territoryName = fields.required("name", name, text -> Text.required(text, 80));
        var covered = fields.each("departments", departments, DepartmentCode::new);
        fields.refuseIfWrong();
        return new Territory(territoryCode, territoryName, new HashSet<>(covered));
    }
}
