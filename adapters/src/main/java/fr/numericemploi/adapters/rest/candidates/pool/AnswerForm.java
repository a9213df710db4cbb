package fr.numericemploi.adapters.rest.candidates.pool;

import fr.numericemploi.application.shared.Fields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person said to a coordinator. */
@Schema(name = "PoolAnswerForm")
public record AnswerForm(
        @Schema(
                enumeration = {"YES", "NO"},
                required = true)
        String answer) {

    boolean isYes() {
        var fields = new Fields();
        var said = fields.required("answer", answer, Fields.oneOf(Said.class));
        fields.refuseIfWrong();
        return said == Said.YES;
    }

    private enum Said {
        YES,
        NO
    }
}
