package fr.numericemploi.adapters.rest.catalogue.needs;

import fr.numericemploi.application.shared.Fields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NeedFillingForm")
public record FillingForm(
        @Schema(description = "How many more of its posts are filled", examples = "1", required = true)
        Integer posts) {
    int count() {
        var fields = new Fields();
        fields.required("posts", posts, count -> count);
        fields.refuseIfWrong();
        return posts;
    }
}
