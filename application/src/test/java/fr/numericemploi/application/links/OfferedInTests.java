package fr.numericemploi.application.links;

import java.util.List;
import java.util.Optional;

/** The questions that a test offers. */
public record OfferedInTests(List<LinkQuestion> questions) implements LinkQuestions {
    @Override
    public Optional<LinkQuestion> about(String purpose) {
        return questions.stream()
                .filter(question -> question.purpose().equals(purpose))
                .findFirst();
    }
}
