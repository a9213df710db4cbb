package fr.numericemploi.domain.funding.schemes;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.criteria.Answer;
import fr.numericemploi.domain.funding.criteria.Criterion;
import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.criteria.Truth;
import fr.numericemploi.domain.funding.facts.Confidence;
import java.util.List;
import java.util.Optional;

/**
 * A rule of a scheme.
 *
 * @param when it applies; always, where nothing is said
 * @param requires what must hold; where nothing is said, nobody passes
 * @param says what it asks, in French, with facts in braces
 * @param confidence high, where nothing is said
 * @param instead schemes to look at where it refuses
 */
public record SchemeRule(
        String code,
        Optional<Criterion> when,
        Optional<Criterion> requires,
        String says,
        String source,
        Optional<Confidence> confidence,
        List<SchemeCode> instead) {
    public SchemeRule {
        instead = List.copyOf(instead);
    }

    /** Nothing where the rule does not apply. While it is unknown whether it applies, that is what it says. */
    Optional<Finding> on(Inquiry about) {
        var applies = when.map(criterion -> criterion.answer(about)).orElse(Answer.HOLDS);
        if (applies.truth() == Truth.NO) {
            return Optional.empty();
        }
        var holds = requires.map(criterion -> criterion.answer(about)).orElse(Answer.FAILS);
        return Optional.of(Finding.of(this, about.facts(), applies.implies(holds)));
    }
}
