package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.funding.envelopes.EnvelopeView;
import fr.numericemploi.domain.funding.envelopes.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An envelope, and where each euro of it stands: the six parts make up the whole amount. */
@Schema(name = "Envelope")
public record EnvelopeAnswer(
        UUID id,
        UUID funder,
        String scheme,
        String territory,
        int year,
        String reference,
        LocalDate from,
        LocalDate until,

        @Schema(description = "granted in all, amendments included")
        Amount amount,

        Amount available,
        Amount reserved,
        Amount committed,
        Amount invoiced,
        Amount paid,
        Amount recoverable,
        List<AmendmentForm> amendments) {
    static EnvelopeAnswer of(EnvelopeView envelope) {
        var terms = envelope.terms();
        return new EnvelopeAnswer(
                envelope.id().value(),
                terms.funder().value(),
                terms.scheme().value(),
                terms.territory().value(),
                terms.year(),
                terms.reference(),
                terms.from(),
                terms.until(),
                Amount.of(envelope.amount()),
                Amount.of(envelope.on(Account.AVAILABLE)),
                Amount.of(envelope.on(Account.RESERVED)),
                Amount.of(envelope.on(Account.COMMITTED)),
                Amount.of(envelope.on(Account.INVOICED)),
                Amount.of(envelope.on(Account.PAID)),
                Amount.of(envelope.on(Account.RECOVERABLE)),
                envelope.amendments().stream().map(AmendmentForm::of).toList());
    }
}
