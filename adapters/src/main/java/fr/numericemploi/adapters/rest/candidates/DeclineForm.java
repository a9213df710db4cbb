package fr.numericemploi.adapters.rest.candidates;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.DeclineReason;
import fr.numericemploi.domain.candidates.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeclineForm")
public record DeclineForm(
        @Schema(implementation = DeclineReason.class, required = true)
        String reason,

        @Schema(description = "For the agency; needed with OTHER", examples = "À revoir après le stage de mai.")
        String comment) {

    Refusal toRefusal() {
        var fields = new Fields();
        var why = fields.required("reason", reason, Fields.oneOf(DeclineReason.class));
        fields.refuseIfWrong();
        return new Refusal(why, comment);
    }
}
