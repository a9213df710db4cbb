package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.rest.shared.Amount;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.funding.facts.Grounds;
import fr.numericemploi.domain.funding.schemes.Decision;
import fr.numericemploi.domain.funding.schemes.Outcome;
import fr.numericemploi.domain.funding.schemes.Pays;
import fr.numericemploi.domain.funding.schemes.SchemeVersion;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a scheme pays, why, and how much. */
@Schema(name = "FundingDecision")
public record DecisionAnswer(
        @Schema(examples = "POEI") String scheme,
        String name,

        @Schema(description = "by which it was decided; left out where no rules are known for that day")
        Optional<String> version,

        Optional<String> payer,
        Optional<Pays> pays,
        Outcome outcome,
        String outcomeLabel,
        List<RuleAnswer> rules,
        List<FactItem> missingFacts,
        List<FactItem> missingPapers,

        @Schema(description = "left out where it is refused or can not be told")
        Optional<Amount> amount,

        @Schema(description = "true where the amount is only the most that it may be")
        boolean ceiling,

        @Schema(examples = "300 h × 8,00 €, dans la limite du coût réel 4 500,00 €")
        String computation,

        @Schema(description = "where the figures of the amount are written; left out with it")
        Optional<String> amountSource,

        @Schema(description = "how sure they are: MEDIUM is to be confirmed, LOW to be checked before any decision")
        Optional<Confidence> amountConfidence,

        Optional<String> amountConfidenceLabel,

        @Schema(description = "of the real cost, which it leaves to others")
        Optional<Amount> rest,

        @Schema(description = "facts that would tell the amount, or tell it exactly")
        List<FactItem> missingForAmount,

        @Schema(description = "schemes that fit, where this one is refused")
        List<String> instead) {

    static DecisionAnswer of(Decision decision) {
        var grant = decision.grant();
        return new DecisionAnswer(
                decision.scheme().value(),
                decision.name(),
                decision.version().map(SchemeVersion::code),
                decision.version().map(SchemeVersion::payer),
                decision.version().map(SchemeVersion::pays),
                decision.outcome(),
                decision.outcome().label(),
                decision.findings().stream().map(RuleAnswer::of).toList(),
                FactItem.several(decision.missingFacts()),
                FactItem.several(decision.missingPapers()),
                grant.amount().map(Amount::of),
                grant.ceiling(),
                grant.words(),
                grant.grounds().map(Grounds::source),
                grant.grounds().map(Grounds::confidence),
                grant.grounds().map(Grounds::confidence).map(Confidence::label),
                grant.rest().map(Amount::of),
                FactItem.several(grant.missing()),
                decision.instead().stream().map(SchemeCode::value).toList());
    }
}
