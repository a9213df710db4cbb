package fr.numericemploi.adapters.rest.funding.reports;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.domain.funding.reports.Figures;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was written to the ledger in the period. */
@Schema(name = "MovedInPeriod")
record MovedAnswer(
        @Schema(description = "of envelopes only") Optional<Amount> granted,

        @Schema(description = "given back to the funder by an amendment; of envelopes only")
        Optional<Amount> withdrawn,

        Amount reserved,
        Amount committed,
        Amount invoiced,
        Amount paid,

        @Schema(description = "back to the envelope, before it was paid")
        Amount released,

        @Schema(description = "paid for what was not done, and claimed back")
        Amount claimedBack,

        @Schema(description = "back in the envelope, after it had been claimed back")
        Amount recovered) {
    static MovedAnswer of(Figures figures, boolean envelopes) {
        return new MovedAnswer(
                Optional.of(amount(Figure.GRANTED, figures)).filter(any -> envelopes),
                Optional.of(amount(Figure.WITHDRAWN, figures)).filter(any -> envelopes),
                amount(Figure.RESERVED, figures),
                amount(Figure.COMMITTED, figures),
                amount(Figure.INVOICED, figures),
                amount(Figure.PAID, figures),
                amount(Figure.RELEASED, figures),
                amount(Figure.CLAIMED_BACK, figures),
                amount(Figure.RECOVERED, figures));
    }

    private static Amount amount(Figure figure, Figures figures) {
        return Amount.of(figure.of(figures));
    }
}
