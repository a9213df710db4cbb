package fr.numericemploi.adapters.links;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.links.LinkQuestion;
import fr.numericemploi.application.links.LinkQuestions;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Every question that a context offers, found by the container. */
@Adapter
class OfferedQuestions implements LinkQuestions {
    private final Iterable<LinkQuestion> questions;

    @Inject
    OfferedQuestions(@Any Instance<LinkQuestion> questions) {
        this((Iterable<LinkQuestion>) questions);
    }

    OfferedQuestions(Iterable<LinkQuestion> questions) {
        this.questions = questions;
    }

    @Override
    public Optional<LinkQuestion> about(String purpose) {
        return StreamSupport.stream(questions.spliterator(), false)
                .filter(question -> question.purpose().equals(purpose))
                .findFirst();
    }
}
