package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.shared.Text;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An information system of an agency, by the name that people know it by. */
@Schema(name = "SystemForm")
public record SystemForm(
        @Schema(examples = "Dossiers de la mission locale", required = true)
        String name) {

    /** What identity providers take for an attempt at something. */
    private static final Pattern REFUSED = Pattern.compile("[<>%]");

    String toName() {
        var fields = new Fields();
        var read = fields.required("name", name, SystemForm::name);
        fields.refuseIfWrong();
        return read;
    }

    private static String name(String text) {
        var name = Text.required(text, 120);
        PartnerRule.SYSTEM_NAME.refuseIf(REFUSED.matcher(name).find());
        return name;
    }
}
