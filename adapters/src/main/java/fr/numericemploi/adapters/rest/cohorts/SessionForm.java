package fr.numericemploi.adapters.rest.cohorts;

import fr.numericemploi.application.cohorts.OpenSession;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session to open. */
@Schema(name = "SessionForm")
public record SessionForm(
        @Schema(description = "which is published", required = true)
        UUID programme,

        @Schema(examples = "ALSACE", required = true) String territory,
        @Schema(required = true) TermsForm terms) {
    OpenSession toOpen() {
        var fields = new Fields();
        var subject = fields.required("programme", programme, ProgrammeId::new);
        var where = fields.required("territory", territory, TerritoryCode::new);
        var said = fields.required("terms", terms, TermsForm::toTerms);
        fields.refuseIfWrong();
        return new OpenSession(subject, where, said);
    }
}
