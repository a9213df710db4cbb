package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.application.funding.SchemeCatalogue.SchemeView;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.funding.schemes.Pays;
import fr.numericemploi.domain.funding.schemes.Policy;
import fr.numericemploi.domain.funding.schemes.SchemeRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scheme as it is in force on a day. */
@Schema(name = "FundingScheme")
public record SchemeAnswer(
        @Schema(examples = "POEI") String code,
        String name,
        String version,
        LocalDate from,
        Optional<LocalDate> until,

        @Schema(description = "the day that decides which version counts", examples = "conventionOn")
        String follows,

        Pays pays,
        String payer,
        String source,
        Confidence confidence,

        @Schema(description = "schemes of a lower number pay first")
        int order,

        @Schema(description = "schemes with which it can not be combined")
        List<String> notWith,

        List<PolicyItem> policies,
        List<RuleItem> rules) {

    /** A choice that the law leaves to the association. */
    @Schema(name = "FundingPolicy")
    public record PolicyItem(String code, String question, String standard, Map<String, String> choices) {
        static PolicyItem of(Policy policy) {
            return new PolicyItem(policy.code(), policy.question(), policy.standard(), policy.choices());
        }
    }

    /** What a scheme requires. */
    @Schema(name = "FundingRule")
    public record RuleItem(String code, String says, String source, Confidence confidence) {
        static RuleItem of(SchemeRule rule) {
            var confidence = rule.confidence().orElse(Confidence.HIGH);
            return new RuleItem(rule.code(), rule.says(), rule.source(), confidence);
        }
    }

    static SchemeAnswer of(SchemeView scheme) {
        var version = scheme.version();
        return new SchemeAnswer(
                scheme.code(),
                scheme.name(),
                version.code(),
                version.from(),
                version.until(),
                version.follows().code(),
                version.pays(),
                version.payer(),
                version.source(),
                version.confidence(),
                version.order(),
                version.notWith().stream().map(SchemeCode::value).sorted().toList(),
                version.policies().stream().map(PolicyItem::of).toList(),
                version.rules().stream().map(RuleItem::of).toList());
    }
}
