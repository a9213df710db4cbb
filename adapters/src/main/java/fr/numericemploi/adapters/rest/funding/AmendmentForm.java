package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.funding.envelopes.Amendment;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.shared.Dates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a funder changes what it gives. */
@Schema(name = "Amendment")
public record AmendmentForm(
        @Schema(examples = "2026-06-30", required = true) String on,

        @Schema(
                description = "added, or taken away",
                enumeration = {"GRANT", "WITHDRAW"},
                required = true)
        String move,

        @Schema(required = true) Amount amount,

        @Schema(description = "of the amendment", examples = "Avenant n° 1", required = true, maxLength = 80)
        String reference,

        @Schema(examples = "Places supplémentaires au second semestre", required = true, maxLength = 500)
        String reason) {
    static AmendmentForm of(Amendment amendment) {
        return new AmendmentForm(
                amendment.on().toString(),
                amendment.move().name(),
                Amount.of(amendment.amount()),
                amendment.reference(),
                amendment.reason());
    }

    Amendment toAmendment() {
        var fields = new Fields();
        var day = fields.required("on", on, Dates::read);
        var way = fields.required("move", move, Fields.oneOf(Direction.class));
        var money = fields.required("amount", amount, Amount::toMoney);
        var name = fields.required("reference", reference, said -> said);
        var why = fields.required("reason", reason, said -> said);
        fields.refuseIfWrong();
        return new Amendment(day, Move.valueOf(way.name()), money, name, why);
    }

    private enum Direction {
        GRANT,
        WITHDRAW
    }
}
