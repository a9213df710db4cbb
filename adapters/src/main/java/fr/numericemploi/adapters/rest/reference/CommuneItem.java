package fr.numericemploi.adapters.rest.reference;

import fr.numericemploi.domain.reference.Commune;
import fr.numericemploi.domain.shared.PostalCode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReferenceCommune")
public record CommuneItem(
        @Schema(examples = "67482") String inseeCode,
        @Schema(examples = "Strasbourg") String name,
        List<String> postalCodes,
        @Schema(examples = "246700488") String intercommunality,
        @Schema(examples = "Eurométropole de Strasbourg") String intercommunalityName,
        @Schema(examples = "67") String department,
        int population) {

    static CommuneItem of(Commune commune) {
        return new CommuneItem(
                commune.code().value(),
                commune.name(),
                commune.postalCodes().stream().map(PostalCode::value).toList(),
                commune.intercommunality().code().value(),
                commune.intercommunality().name(),
                commune.department().value(),
                commune.population());
    }
}
