package fr.numericemploi.adapters.rest.catalogue.needs;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.needs.Review;
import fr.numericemploi.domain.shared.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NeedClearanceForm")
public record ClearanceForm(
        @Schema(
                description = "Why its wording does not discriminate",
                examples = "Le contrat d'apprentissage est réservé par la loi à ces âges.",
                required = true)
        String justification) {
    String text() {
        var fields = new Fields();
        var told = fields.required("justification", justification, text -> Text.message(text, Review.LONGEST));
        fields.refuseIfWrong();
        return told;
    }
}
