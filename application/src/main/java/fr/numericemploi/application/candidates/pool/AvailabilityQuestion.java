package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.application.links.Answer;
import fr.numericemploi.application.links.LinkQuestion;
import fr.numericemploi.application.links.Outcome;
import fr.numericemploi.application.links.Question;
import fr.numericemploi.application.links.Question.Choice;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** Asks somebody of the pool, by a signed link, whether still available. */
@ApplicationService
public class AvailabilityQuestion implements LinkQuestion {
    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final TalentPool pool;

    @Inject
    public AvailabilityQuestion(TalentPool pool) {
        this.pool = pool;
    }

    @Override
    public String purpose() {
        return "availability";
    }

    @Override
    public Question ask(UUID subject) {
        var entry = pool.find(new PoolEntryId(subject));
        return switch (entry.status()) {
            case ASKED -> asked(entry.answerBy().orElse(entry.expiresOn()));
            case ACTIVE ->
                Question.closed(
                        "Vous êtes dans le vivier",
                        "Les entreprises membres peuvent vous y trouver jusqu'au " + DAY.format(entry.expiresOn())
                                + ".");
            case LEFT ->
                Question.closed(
                        "Vous n'êtes plus dans le vivier",
                        "Votre situation change ? Parlez-en à votre conseiller : un retour est toujours possible.");
        };
    }

    @Override
    public Outcome answer(UUID subject, Answer answer) {
        boolean available = answer.choice().equals(YES);
        pool.answer(new PoolEntryId(subject), available);
        return available
                ? Outcome.of("Merci, vous restez dans le vivier", "Les entreprises membres peuvent vous y trouver.")
                : Outcome.of("C'est noté", "Vous ne figurez plus dans le vivier. Bonne continuation !");
    }

    private static Question asked(LocalDate answerBy) {
        return Question.of(
                "Êtes-vous toujours disponible ?",
                List.of(
                        "Vous figurez dans le vivier que consultent les entreprises membres, sans votre nom.",
                        "Sans réponse de votre part d'ici le " + DAY.format(answerBy) + ", vous en sortirez."),
                new Choice(YES, "Oui, je suis toujours disponible"),
                new Choice(NO, "Non, retirez-moi du vivier"));
    }
}
