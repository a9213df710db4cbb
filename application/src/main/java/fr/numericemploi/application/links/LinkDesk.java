package fr.numericemploi.application.links;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.links.LinkRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BiFunction;

/** Receives whoever followed a signed link: the link itself is their right to see and answer that one question. */
@ApplicationService
public class LinkDesk {
    private final SignedLinks links;
    private final LinkQuestions questions;
    private final CurrentCaller caller;

    @Inject
    public LinkDesk(SignedLinks links, LinkQuestions questions, CurrentCaller caller) {
        this.links = links;
        this.questions = questions;
        this.caller = caller;
    }

    public Question ask(String token) {
        return asHolder(token, LinkQuestion::ask);
    }

    /** Who answers what is no longer asked is told why, as when asking. */
    public Outcome answer(String token, Answer answer) {
        return asHolder(token, (question, subject) -> answer(question, subject, answer));
    }

    private static Outcome answer(LinkQuestion question, UUID subject, Answer answer) {
        var asked = question.ask(subject);
        if (!asked.isOpen()) {
            return new Outcome(asked.title(), asked.paragraphs());
        }
        LinkRule.NO_SUCH_ANSWER.refuseIf(!asked.offers(answer.choice()));
        return question.answer(subject, answer);
    }

    private <T> T asHolder(String token, BiFunction<LinkQuestion, UUID, T> step) {
        var link = links.read(token);
        var question = questions.about(link.purpose()).orElseThrow(() -> new RuleViolation(LinkRule.BROKEN));
        return caller.as(Caller.holderOf(link.subject()), () -> step.apply(question, link.subject()));
    }
}
