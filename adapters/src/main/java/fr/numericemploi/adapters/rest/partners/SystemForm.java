package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.shared.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An information system of an agency, by the name that people know it by. */
@Schema(name = "SystemForm")
public record SystemForm(
        @Schema(examples = "Dossiers de la mission locale", required = true)
        String name) {
    String toName() {
        var fields = new Fields();
        var read = fields.required("name", name, text -> Text.required(text, 120));
        fields.refuseIfWrong();
        return read;
    }
}
