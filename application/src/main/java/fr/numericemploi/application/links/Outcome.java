package fr.numericemploi.application.links;

import java.util.List;

/** What the person reads after answering, in French. */
public record Outcome(String title, List<String> paragraphs) {
    public Outcome {
        paragraphs = List.copyOf(paragraphs);
    }

    public static Outcome of(String title, String... paragraphs) {
        return new Outcome(title, List.of(paragraphs));
    }
}
