package fr.numericemploi.application.correspondence.candidates;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.pool.AvailabilityQuestion;
import fr.numericemploi.application.candidates.pool.ContactQuestion;
import fr.numericemploi.application.candidates.pool.ContactRequests;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.correspondence.Recipient;
import fr.numericemploi.application.links.LinkQuestion;
import fr.numericemploi.application.links.SignedLinks;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.partners.RecruiterView;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.AvailabilityAsked;
import fr.numericemploi.domain.candidates.pool.AvailabilityReminded;
import fr.numericemploi.domain.candidates.pool.ContactAccepted;
import fr.numericemploi.domain.candidates.pool.ContactAsked;
import fr.numericemploi.domain.candidates.pool.ContactLapsed;
import fr.numericemploi.domain.candidates.pool.ContactRefused;
import fr.numericemploi.domain.candidates.pool.ContactRequestId;
import fr.numericemploi.domain.candidates.pool.LeavingReason;
import fr.numericemploi.domain.candidates.pool.PoolLeft;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Email;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Letters about the pool: people are asked, recruiters are told. Who gave no e-mail address is phoned by a coordinator. */
@ApplicationService
public class PoolLetters {
    private final CandidateFiles files;
    private final ContactRequests contacts;
    private final PartnerDirectory partners;
    private final LinkQuestion availability;
    private final LinkQuestion contact;
    private final SignedLinks links;
    private final Clock clock;

    @Inject
    public PoolLetters(
            CandidateFiles files,
            ContactRequests contacts,
            PartnerDirectory partners,
            AvailabilityQuestion availability,
            ContactQuestion contact,
            SignedLinks links,
            Clock clock) {
        this.files = files;
        this.contacts = contacts;
        this.partners = partners;
        this.availability = availability;
        this.contact = contact;
        this.links = links;
        this.clock = clock;
    }

    public List<Letter> asked(JournalEntry<AvailabilityAsked> entry) {
        var event = entry.event();
        return availability(event.candidate(), event.entry().value(), event.answerBy());
    }

    public List<Letter> reminded(JournalEntry<AvailabilityReminded> entry) {
        var event = entry.event();
        return availability(event.candidate(), event.entry().value(), event.answerBy());
    }

    public List<Letter> left(JournalEntry<PoolLeft> entry) {
        return entry.event().reason() == LeavingReason.SILENCE
                ? toPerson(
                        entry.event().candidate(),
                        "pool/left-unanswered",
                        "Vous n'êtes plus dans le vivier",
                        card -> "")
                : List.of();
    }

    public List<Letter> contactAsked(JournalEntry<ContactAsked> entry) {
        var event = entry.event();
        var recruiter = partners.recruiter(event.recruiter());
        return toPerson(
                event.candidate(),
                "pool/contact-asked",
                "Une entreprise souhaite vous contacter",
                card -> new ContactAskedLetter(
                        recruiter.companyName(),
                        recruiter.firstName() + " " + recruiter.lastName(),
                        contacts.find(event.request()).message(),
                        event.expiresOn(),
                        link(contact, event.request().value(), event.expiresOn())));
    }

    public List<Letter> contactAccepted(JournalEntry<ContactAccepted> entry) {
        var event = entry.event();
        return files.cards(List.of(event.candidate())).stream()
                .map(card -> toRecruiter(
                        event.recruiter(),
                        "pool/contact-accepted",
                        "Une personne du vivier accepte votre contact",
                        ContactAcceptedLetter.of(card, askedOn(event.request()))))
                .toList();
    }

    public List<Letter> contactRefused(JournalEntry<ContactRefused> entry) {
        var event = entry.event();
        return closed(
                event.recruiter(), event.request(), "pool/contact-refused", "Votre demande de contact est déclinée");
    }

    public List<Letter> contactLapsed(JournalEntry<ContactLapsed> entry) {
        var event = entry.event();
        return closed(
                event.recruiter(),
                event.request(),
                "pool/contact-lapsed",
                "Votre demande de contact reste sans réponse");
    }

    private List<Letter> availability(CandidateId candidate, UUID entry, LocalDate answerBy) {
        return toPerson(
                candidate,
                "pool/availability",
                "Êtes-vous toujours disponible ?",
                card -> new AvailabilityLetter(answerBy, link(availability, entry, answerBy)));
    }

    private List<Letter> closed(RecruiterId recruiter, ContactRequestId request, String template, String subject) {
        return List.of(toRecruiter(recruiter, template, subject, askedOn(request)));
    }

    private List<Letter> toPerson(
            CandidateId candidate, String template, String subject, Function<CandidateCard, Object> model) {
        return files.cards(List.of(candidate)).stream()
                .flatMap(card -> card.email().map(address -> letter(card, address, template, subject, model)).stream())
                .toList();
    }

    private static Letter letter(
            CandidateCard card, Email address, String template, String subject, Function<CandidateCard, Object> model) {
        var to = new Recipient(card.id().value(), card.fullName(), address);
        return Letter.of(to, card.territory(), template, subject, model.apply(card));
    }

    private Letter toRecruiter(RecruiterId id, String template, String subject, Object model) {
        var recruiter = partners.recruiter(id);
        return Letter.of(Recipient.of(recruiter), territory(recruiter), template, subject, model);
    }

    private TerritoryCode territory(RecruiterView recruiter) {
        return new TerritoryCode(
                partners.company(new CompanyId(recruiter.company())).territory());
    }

    private LocalDate askedOn(ContactRequestId request) {
        return contacts.find(request).request().askedOn();
    }

    private String link(LinkQuestion question, UUID subject, LocalDate lastDay) {
        return links.url(question.purpose(), subject, endOf(lastDay));
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
