package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.schemes.Finding;
import fr.numericemploi.domain.funding.schemes.Verdict;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule says of the case. */
@Schema(name = "FundingRuleSpoken")
public record RuleAnswer(
        @Schema(examples = "poei.contract") String code,
        Verdict verdict,
        String verdictLabel,
        String sentence,
        String source,
        Confidence confidence,
        String confidenceLabel,

        @Schema(description = "codes of the facts and papers that would settle it")
        List<String> missing) {
    static RuleAnswer of(Finding finding) {
        return new RuleAnswer(
                finding.rule(),
                finding.verdict(),
                finding.verdict().label(),
                finding.sentence(),
                finding.source(),
                finding.confidence(),
                finding.confidence().label(),
                finding.missing().stream().map(Fact::code).sorted().toList());
    }
}
