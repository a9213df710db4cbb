package fr.numericemploi.domain.funding.amounts;

import fr.numericemploi.domain.funding.criteria.Answer;
import fr.numericemploi.domain.funding.criteria.Criterion;
import fr.numericemploi.domain.funding.criteria.Inquiry;
import fr.numericemploi.domain.funding.facts.Confidence;
import fr.numericemploi.domain.funding.facts.Grounds;
import java.util.Optional;

/**
 * @param when the formula is the one; always, where nothing is said
 * @param source of the amount; that of the whole version, where nothing is said, as is the confidence
 */
public record AmountCase(
        Optional<Criterion> when, Formula pay, Optional<String> source, Optional<Confidence> confidence) {
    public static AmountCase always(Formula pay) {
        return new AmountCase(Optional.empty(), pay, Optional.empty(), Optional.empty());
    }

    public Grounds grounds(Grounds ofVersion) {
        return new Grounds(source.orElse(ofVersion.source()), confidence.orElse(ofVersion.confidence()));
    }

    Answer answer(Inquiry about) {
        return when.map(criterion -> criterion.answer(about)).orElse(Answer.HOLDS);
    }
}
