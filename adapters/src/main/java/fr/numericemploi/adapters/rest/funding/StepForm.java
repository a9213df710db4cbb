package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.funding.envelopes.TakeStep;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.funding.envelopes.Grounds;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.Step;
import fr.numericemploi.domain.funding.envelopes.Wanted;
import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.Text;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to money that was reserved. */
@Schema(name = "FundingStep")
public record StepForm(
        @Schema(implementation = Step.class, examples = "COMMIT", required = true)
        String step,

        @Schema(description = "all that stands there, where neither it nor hours are given")
        Amount amount,

        @Schema(description = "of training, to the hundredth", examples = "35.00")
        BigDecimal hours,

        @Schema(examples = "Accord du financeur", required = true, maxLength = Grounds.LONGEST_REASON)
        String reason,

        @Schema(description = "references of what proves it", examples = "[\"Convention 2026-014\"]")
        List<String> papers) {
    TakeStep toStep() {
        var fields = new Fields();
        var what = fields.required("step", step, Fields.oneOf(Step.class));
        var money = fields.optional("amount", amount, Amount::toMoney);
        var time = fields.optional("hours", hours, said -> new Portion(Money.ZERO, said).hours());
        var why = fields.required("reason", reason, said -> Text.required(said, Grounds.LONGEST_REASON));
        var proofs = fields.each("papers", papers, said -> said);
        fields.refuseIfWrong();
        return new TakeStep(what, new Wanted(money, time), why, proofs);
    }
}
