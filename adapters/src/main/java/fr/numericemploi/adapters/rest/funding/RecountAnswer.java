package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.funding.envelopes.RecountView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What counting hours again has changed. */
@Schema(name = "TrainingRecounted")
public record RecountAnswer(
        @Schema(description = "back to the envelopes") Amount released,

        @Schema(description = "paid for what was not run") Amount toRecover) {
    static RecountAnswer of(RecountView view) {
        return new RecountAnswer(Amount.of(view.released()), Amount.of(view.toRecover()));
    }
}
