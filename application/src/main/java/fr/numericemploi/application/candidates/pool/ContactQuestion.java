package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.application.links.Answer;
import fr.numericemploi.application.links.LinkQuestion;
import fr.numericemploi.application.links.Outcome;
import fr.numericemploi.application.links.Question;
import fr.numericemploi.application.links.Question.Choice;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.domain.candidates.pool.ContactRequestId;
import fr.numericemploi.domain.partners.RecruiterId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Asks somebody of the pool, by a signed link, whether a company may know who that is. */
@ApplicationService
public class ContactQuestion implements LinkQuestion {
    private static final String YES = "YES";
    private static final String NO = "NO";

    private final ContactRequests contacts;
    private final PartnerDirectory partners;

    @Inject
    public ContactQuestion(ContactRequests contacts, PartnerDirectory partners) {
        this.contacts = contacts;
        this.partners = partners;
    }

    @Override
    public String purpose() {
        return "contact";
    }

    @Override
    public Question ask(UUID subject) {
        var request = contacts.find(new ContactRequestId(subject));
        return switch (request.request().status()) {
            case PENDING -> asked(request);
            case ACCEPTED -> Question.closed("Vous avez dit oui", "L'entreprise a reçu votre nom et vos coordonnées.");
            case REFUSED -> Question.closed("Vous avez dit non", "L'entreprise ne sait pas qui vous êtes.");
            case LAPSED ->
                Question.closed("Cette demande n'attend plus de réponse", "L'entreprise ne sait pas qui vous êtes.");
        };
    }

    @Override
    public Outcome answer(UUID subject, Answer answer) {
        boolean yes = answer.choice().equals(YES);
        contacts.answer(new ContactRequestId(subject), yes);
        return yes
                ? Outcome.of("Merci", "L'entreprise reçoit votre nom et vos coordonnées, et va vous contacter.")
                : Outcome.of("C'est noté", "L'entreprise ne saura pas qui vous êtes. Vous restez dans le vivier.");
    }

    private Question asked(ContactView request) {
        var recruiter = partners.recruiter(new RecruiterId(request.request().recruiter()));
        return Question.of(
                "L'entreprise " + recruiter.companyName() + " souhaite vous contacter",
                List.of(
                        "%s %s vous écrit :".formatted(recruiter.firstName(), recruiter.lastName()),
                        "« " + request.message() + " »",
                        "Si vous dites oui, cette entreprise, et elle seule, reçoit votre nom, votre adresse e-mail et votre téléphone."
                                + " Si vous dites non, elle ne saura pas qui vous êtes."),
                new Choice(YES, "Oui, donnez-lui mes coordonnées"),
                new Choice(NO, "Non, ne lui donnez rien"));
    }
}
