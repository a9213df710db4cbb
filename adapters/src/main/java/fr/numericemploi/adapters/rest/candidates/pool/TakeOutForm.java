package fr.numericemploi.adapters.rest.candidates.pool;

import fr.numericemploi.application.candidates.pool.TakeOut;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.pool.LeavingReason;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.shared.Text;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TakeOutForm")
public record TakeOutForm(
        @Schema(
                enumeration = {"NO", "PLACED", "OTHER"},
                required = true)
        String reason,

        @Schema(description = "Needed with OTHER", examples = "A déménagé à Lyon.")
        String note) {

    TakeOut toCommand(UUID entry, long version) {
        var fields = new Fields();
        var command = new TakeOut(
                new PoolEntryId(entry),
                version,
                fields.required("reason", reason, Fields.oneOf(LeavingReason.class)),
                fields.optional("note", note, text -> Text.optional(text, 500)).orElse(""));
        fields.refuseIfWrong();
        return command;
    }
}
