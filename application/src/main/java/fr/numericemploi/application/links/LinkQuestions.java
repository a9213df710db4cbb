package fr.numericemploi.application.links;

import java.util.Optional;

/** The questions that the contexts offer. */
public interface LinkQuestions {
    Optional<LinkQuestion> about(String purpose);
}
