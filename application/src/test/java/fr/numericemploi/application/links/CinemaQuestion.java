package fr.numericemploi.application.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whether to go to the cinema; asked once. */
final class CinemaQuestion implements LinkQuestion {
    private final Map<UUID, Answer> answers = new HashMap<>();
    private final String purpose;

    CinemaQuestion(String purpose) {
        this.purpose = purpose;
    }

    Map<UUID, Answer> answers() {
        return answers;
    }

    @Override
    public String purpose() {
        return purpose;
    }

    @Override
    public Question ask(UUID subject) {
        return answers.containsKey(subject)
                ? Question.closed(
                        "Déjà répondu",
                        "Vous avez répondu : " + answers.get(subject).choice())
                : Question.of(
                        "Cinéma ?",
                        List.of("La séance est à 20 h."),
                        new Question.Choice("yes", "Oui"),
                        new Question.Choice("no", "Non"));
    }

    @Override
    public Outcome answer(UUID subject, Answer answer) {
        answers.put(subject, answer);
        return Outcome.of("Merci");
    }
}
