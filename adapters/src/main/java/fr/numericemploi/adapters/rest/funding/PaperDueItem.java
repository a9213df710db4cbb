package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.application.funding.envelopes.PaperDueView;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that a payer wants and that has not come. */
@Schema(name = "PaperDue")
public record PaperDueItem(
        LocalDate dueOn,

        @Schema(description = "as /api/v1/schemes/facts names it")
        String paper,

        String label,
        UUID commitment,
        String scheme,
        UUID funder,
        UUID candidate,
        UUID session) {
    static PaperDueItem of(PaperDueView due) {
        var purpose = due.purpose();
        return new PaperDueItem(
                due.dueOn(),
                due.paper().code(),
                due.paper().label(),
                due.commitment().value(),
                purpose.scheme().value(),
                due.funder().value(),
                purpose.candidate().value(),
                purpose.session().value());
    }
}
