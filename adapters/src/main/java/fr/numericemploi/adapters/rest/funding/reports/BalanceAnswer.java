package fr.numericemploi.adapters.rest.funding.reports;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.domain.funding.reports.Figures;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the money stands when the period is over: what is left and the five parts after it make up what was granted. */
@Schema(name = "BalanceAtEnd")
record BalanceAnswer(
        @Schema(description = "in all, from the beginning; of envelopes only")
        Optional<Amount> granted,

        @Schema(description = "still available; of envelopes only")
        Optional<Amount> left,

        Amount reserved,
        Amount committed,
        Amount invoiced,

        @Schema(description = "and not claimed back since") Amount paid,

        Amount recoverable) {
    static BalanceAnswer of(Figures figures, boolean envelopes) {
        return new BalanceAnswer(
                Optional.of(amount(Figure.TOTAL_GRANTED, figures)).filter(any -> envelopes),
                Optional.of(amount(Figure.LEFT, figures)).filter(any -> envelopes),
                amount(Figure.STILL_RESERVED, figures),
                amount(Figure.STILL_COMMITTED, figures),
                amount(Figure.STILL_INVOICED, figures),
                amount(Figure.TOTAL_PAID, figures),
                amount(Figure.TO_RECOVER, figures));
    }

    private static Amount amount(Figure figure, Figures figures) {
        return Amount.of(figure.of(figures));
    }
}
