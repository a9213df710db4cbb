package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.application.funding.envelopes.DifferenceView;
import fr.numericemploi.application.funding.envelopes.LedgerCheck;
import fr.numericemploi.domain.funding.envelopes.Account;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What counting the ledger again has shown. */
@Schema(name = "LedgerCheck")
public record LedgerCheckAnswer(
        @Schema(description = "how many were counted") long lines, boolean balanced, List<DifferenceItem> differences) {
    static LedgerCheckAnswer of(LedgerCheck check) {
        return new LedgerCheckAnswer(
                check.lines(),
                check.differences().isEmpty(),
                check.differences().stream().map(DifferenceItem::of).toList());
    }

    /** An account whose balance is not what its lines make; in cents, as it may be below zero. */
    @Schema(name = "LedgerDifference")
    public record DifferenceItem(
            @Schema(description = "an envelope or a commitment")
            UUID holder,

            Account account,
            long keptCents,
            long countedCents) {
        static DifferenceItem of(DifferenceView difference) {
            return new DifferenceItem(
                    difference.holder(), difference.account(), difference.keptCents(), difference.countedCents());
        }
    }
}
