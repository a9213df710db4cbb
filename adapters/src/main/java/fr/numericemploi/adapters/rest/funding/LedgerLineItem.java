package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.funding.envelopes.LedgerLineView;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.Move;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the ledger: it takes from one account what it gives another. */
@Schema(name = "LedgerLine")
public record LedgerLineItem(
        @Schema(description = "in the order of writing, with gaps")
        long number,

        @Schema(description = "left out where the envelope itself grows or shrinks")
        Optional<UUID> commitment,

        Move move,
        Account from,
        Account to,
        Amount amount,
        BigDecimal hours,
        String reason,
        List<String> papers,

        @Schema(description = "id of the account that wrote it")
        UUID author,

        Instant at) {
    static LedgerLineItem of(LedgerLineView view) {
        var line = view.line();
        return new LedgerLineItem(
                view.number(),
                line.commitment().map(CommitmentId::value),
                line.move(),
                line.move().from(),
                line.move().to(),
                Amount.of(line.portion().amount()),
                line.portion().hours(),
                line.grounds().reason(),
                line.grounds().papers(),
                line.grounds().author(),
                line.grounds().at());
    }
}
