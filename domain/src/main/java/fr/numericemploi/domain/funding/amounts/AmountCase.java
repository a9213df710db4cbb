package fr.numericemploi.domain.funding.amounts;

import fr.numericemploi.domain.funding.criteria.Answer;
import fr.numericemploi.domain.funding.criteria.Criterion;
import fr.numericemploi.domain.funding.criteria.Inquiry;
import java.util.Optional;

/** @param when the formula is the one; always, where nothing is said */
public record AmountCase(Optional<Criterion> when, Formula pay) {
    Answer answer(Inquiry about) {
        return when.map(criterion -> criterion.answer(about)).orElse(Answer.HOLDS);
    }
}
