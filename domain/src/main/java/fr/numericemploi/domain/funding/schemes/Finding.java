package fr.numericemploi.domain.funding.schemes;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.criteria.Answer;
import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.shared.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What one rule says of one case.
 *
 * @param sentence what it asks, with the facts of the case
 * @param missing what would settle it
 * @param instead schemes to look at, where it refuses
 */
public record Finding(
        String rule,
        Verdict verdict,
        String sentence,
        String source,
        Confidence confidence,
        Set<Fact<?>> missing,
        List<SchemeCode> instead) {
    private static final String NO_RULES = "funding.no-rules";

    static Finding noRules(LocalDate day) {
        return new Finding(
                NO_RULES,
                Verdict.BROKEN,
                "Aucune règle de ce dispositif n'est connue pour le " + Dates.inFrench(day) + ".",
                "",
                Confidence.HIGH,
                Set.of(),
                List.of());
    }

    static Finding of(SchemeRule rule, Facts facts, Answer answer) {
        var verdict = Verdict.of(answer.truth());
        return new Finding(
                rule.code(),
                verdict,
                facts.told(rule.says()),
                rule.source(),
                rule.confidence().orElse(Confidence.HIGH),
                answer.missing(),
                verdict == Verdict.BROKEN ? rule.instead() : List.of());
    }
}
