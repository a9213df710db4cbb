package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.application.catalogue.programmes.DraftProgramme;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme to begin with. */
@Schema(name = "ProgrammeForm")
public record ProgrammeForm(
        @Schema(examples = "ALSACE", required = true) String territory,
        @Schema(required = true) ContentForm content) {
    DraftProgramme toDraft() {
        var fields = new Fields();
        var place = fields.required("territory", territory, TerritoryCode::new);
        var said = fields.required("content", content, ContentForm::toContent);
        fields.refuseIfWrong();
        return new DraftProgramme(place, Optional.empty(), said);
    }
}
