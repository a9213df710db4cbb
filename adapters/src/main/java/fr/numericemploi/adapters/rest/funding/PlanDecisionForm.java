package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.application.funding.plans.DecidePlan;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.plans.PlanLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody decides of a plan. */
@Schema(name = "FundingPlanDecision")
public record PlanDecisionForm(
        @Schema(description = "those of the proposal, where none are given")
        List<LineForm> lines,

        @Schema(
                description = "why they are not those of the proposal",
                examples = "Le département complète pour cette personne",
                maxLength = 1_000)
        String reason,

        @Schema(description = "references of what the decision rests on", examples = "[\"Compte rendu du 12 mars\"]")
        List<String> papers) {
    DecidePlan toDecide() {
        var fields = new Fields();
        var decided = Optional.ofNullable(lines).map(given -> fields.each("lines", given, LineForm::toLine));
        var proofs = fields.each("papers", papers, said -> said);
        fields.refuseIfWrong();
        return new DecidePlan(decided, Optional.ofNullable(reason).orElse(""), proofs);
    }

    /** One payer's part of one person's training. */
    @Schema(name = "FundingPlanLine")
    public record LineForm(
            @Schema(required = true) UUID candidate,

            @Schema(description = "code of the scheme", examples = "POEI", required = true)
            String scheme,

            @Schema(description = "from which it is paid; left out where the association keeps none for it")
            UUID envelope,

            @Schema(required = true) Amount amount,

            @Schema(description = "of training that it pays for", examples = "300.00", required = true)
            BigDecimal hours) {
        static LineForm of(PlanLine line) {
            return new LineForm(
                    line.candidate().value(),
                    line.scheme().value(),
                    line.envelope().map(EnvelopeId::value).orElse(null),
                    Amount.of(line.portion().amount()),
                    line.portion().hours());
        }

        PlanLine toLine() {
            var fields = new Fields();
            var person = fields.required("candidate", candidate, CandidateId::new);
            var code = fields.required("scheme", scheme, SchemeCode::new);
            var purse = fields.optional("envelope", envelope, EnvelopeId::new);
            var money = fields.required("amount", amount, Amount::toMoney);
            var time = fields.required("hours", hours, said -> said);
            fields.refuseIfWrong();
            return new PlanLine(person, code, purse, new Portion(money, time));
        }
    }
}
