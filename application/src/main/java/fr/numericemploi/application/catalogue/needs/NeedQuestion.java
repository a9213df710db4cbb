package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.application.links.Answer;
import fr.numericemploi.application.links.LinkQuestion;
import fr.numericemploi.application.links.Outcome;
import fr.numericemploi.application.links.Question;
import fr.numericemploi.application.links.Question.Choice;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeedStatus;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks a company, by a signed link, whether a need still stands. */
@ApplicationService
public class NeedQuestion implements LinkQuestion {
    private static final String CONFIRM = "CONFIRM";
    private static final String WITHDRAW = "WITHDRAW";
    private static final String FILLED = "FILLED-";
    private static final int MOST_OFFERED = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final NeedAnswers answers;

    @Inject
    public NeedQuestion(NeedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String purpose() {
        return "need";
    }

    @Override
    public Question ask(UUID subject) {
        var asked = answers.asked(new NeedId(subject));
        return asked.awaited() ? asked(asked) : closed(asked.need());
    }

    @Override
    public Outcome answer(UUID subject, Answer answer) {
        var id = new NeedId(subject);
        if (answer.choice().startsWith(FILLED)) {
            answers.fill(id, Integer.parseInt(answer.choice().substring(FILLED.length())));
            return Outcome.of("Merci, c'est noté", "Bravo pour ce recrutement, et bienvenue aux nouveaux arrivants !");
        }
        if (answer.choice().equals(WITHDRAW)) {
            answers.withdraw(id, answer.comment());
            return Outcome.of(
                    "C'est noté", "Le besoin est retiré. Vous pourrez en déposer d'autres quand vous voudrez.");
        }
        answers.confirm(id);
        return Outcome.of(
                "Merci, le besoin reste ouvert", "Nous vous redemanderons dans quelque temps s'il tient toujours.");
    }

    private static Question asked(AskedNeed asked) {
        var question = Question.of(
                "Ce besoin est-il toujours d'actualité ?",
                List.of(
                        "« " + asked.need().title() + " » : " + posts(asked.left()) + " à pourvoir.",
                        deadline(asked.need())),
                choices(asked.left()));
        return question.withComment("Si vous le retirez : pour quelle raison ?");
    }

    private static String deadline(NeedView need) {
        var day = DAY.format(need.staleOn());
        return need.status() == NeedStatus.OPEN
                ? "Sans réponse de votre part d'ici le " + day + ", il ne sera plus compté parmi les besoins ouverts."
                : "Faute de réponse, il n'est plus compté parmi les besoins ouverts depuis le " + day + ".";
    }

    private static Choice[] choices(int left) {
        var filled = Stream.concat(
                Stream.of(new Choice(FILLED + left, "Tous les postes sont pourvus")),
                IntStream.range(1, Math.min(left, MOST_OFFERED))
                        .mapToObj(some -> new Choice(FILLED + some, filled(some, left))));
        return Stream.of(
                        Stream.of(new Choice(CONFIRM, "Oui, il tient toujours")),
                        filled,
                        Stream.of(new Choice(WITHDRAW, "Non, retirez-le")))
                .flatMap(each -> each)
                .toArray(Choice[]::new);
    }

    private static Question closed(NeedView need) {
        return switch (need.status()) {
            case FILLED -> Question.closed("Ce besoin est pourvu", "Il n'y a plus rien à répondre.");
            case WITHDRAWN -> Question.closed("Ce besoin est retiré", "Il n'y a plus rien à répondre.");
            case TO_REVIEW ->
                Question.closed(
                        "La rédaction de ce besoin est à relire",
                        "Corrigez-la dans votre espace, ou attendez notre avis.");
            default ->
                Question.closed("Ce besoin est ouvert", "Il est confirmé jusqu'au " + DAY.format(need.staleOn()) + ".");
        };
    }

    private static String filled(int some, int left) {
        return posts(some) + " sur " + left + (some == 1 ? " est pourvu" : " sont pourvus");
    }

    private static String posts(int count) {
        return count == 1 ? "1 poste" : count + " postes";
    }
}
