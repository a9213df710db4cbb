package fr.numericemploi.adapters.rest.cohorts;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.cohorts.Session;
import fr.numericemploi.domain.shared.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a session will not take place. */
@Schema(name = "SessionCancellation")
public record CancelForm(
        @Schema(examples = "Pas assez de candidatures", maxLength = Session.LONGEST_REASON, required = true)
        String reason) {
    String why() {
        var fields = new Fields();
        var text = fields.required("reason", reason, said -> Text.message(said, Session.LONGEST_REASON));
        fields.refuseIfWrong();
        return text;
    }
}
