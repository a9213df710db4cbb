package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Amendment;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.envelopes.Terms;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Dates;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An envelope to open, with what the convention gives at first. */
@Schema(name = "EnvelopeForm")
public record EnvelopeForm(
        @Schema(required = true) UUID funder,

        @Schema(description = "code of the scheme that it pays for", examples = "POEI", required = true)
        String scheme,

        @Schema(examples = "ALSACE", required = true) String territory,
        @Schema(examples = "2026", required = true) Integer year,

        @Schema(description = "of the convention", examples = "Convention 2026-014", required = true, maxLength = 80)
        String reference,

        @Schema(description = "first day on which money may be reserved", examples = "2026-01-01", required = true)
        String from,

        @Schema(description = "last such day", examples = "2026-12-31", required = true)
        String until,

        @Schema(required = true) Amount amount,

        @Schema(description = "day of the convention", examples = "2025-12-15", required = true)
        String on) {
    private static final String GRANTED = "Convention";

    Terms toTerms() {
        var fields = new Fields();
        var payer = fields.required("funder", funder, FunderId::new);
        var code = fields.required("scheme", scheme, SchemeCode::new);
        var where = fields.required("territory", territory, TerritoryCode::new);
        var when = fields.required("year", year, number -> number);
        var name = fields.required("reference", reference, said -> said);
        var first = fields.required("from", from, Dates::read);
        var last = fields.required("until", until, Dates::read);
        fields.required("amount", amount, Amount::toMoney);
        fields.required("on", on, Dates::read);
        fields.refuseIfWrong();
        return new Terms(payer, code, where, when, name, first, last);
    }

    Amendment toGrant() {
        return new Amendment(Dates.read(on), Move.GRANT, amount.toMoney(), reference, GRANTED);
    }
}
