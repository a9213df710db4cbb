package fr.numericemploi.application.links;

import java.util.List;
import java.util.Optional;

/**
 * A page with a question, in French.
 *
 * @param paragraphs what the person has to know before answering
 * @param choices the possible answers; none where there is nothing to answer any more
 * @param comment the label of a free text that goes with the answer, where one is wanted
 */
public record Question(String title, List<String> paragraphs, List<Choice> choices, Optional<String> comment) {
    public Question {
        paragraphs = List.copyOf(paragraphs);
        choices = List.copyOf(choices);
    }

    public static Question of(String title, List<String> paragraphs, Choice... choices) {
        return new Question(title, paragraphs, List.of(choices), Optional.empty());
    }

    /** Says why there is nothing to answer: answered before, cancelled … */
    public static Question closed(String title, String... paragraphs) {
        return of(title, List.of(paragraphs));
    }

    public Question withComment(String label) {
        return new Question(title, paragraphs, choices, Optional.of(label));
    }

    /** Whether there is still something to answer. */
    public boolean isOpen() {
        return !choices.isEmpty();
    }

    boolean offers(String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }

    /** @param value what {@link Answer#choice()} will say */
    public record Choice(String value, String label) {}
}
