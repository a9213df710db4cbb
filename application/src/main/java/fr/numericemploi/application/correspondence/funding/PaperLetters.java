package fr.numericemploi.application.correspondence.funding;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFiles;
import fr.numericemploi.application.cohorts.SessionDirectory;
import fr.numericemploi.application.cohorts.SessionView;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.correspondence.Recipient;
import fr.numericemploi.application.partners.CounsellorView;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.partners.TrainingBodyView;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.funding.envelopes.PapersReminded;
import fr.numericemploi.domain.funding.envelopes.PapersReminded.Reminder;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.ContactPoint;
import fr.numericemploi.domain.partners.ContactType;
import fr.numericemploi.domain.shared.Dates;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Papers that payers want are asked of those who have them: the training body, and the agencies that prescribed them. A paper may
 * tell of a disability or of an income: people are named by their reference alone.
 */
@LookupService
public class PaperLetters {
    private final SessionDirectory sessions;
    private final ProgrammeFiles programmes;
    private final CandidateFiles candidates;
    private final PartnerDirectory partners;

    @Inject
    public PaperLetters(
            SessionDirectory sessions,
            ProgrammeFiles programmes,
            CandidateFiles candidates,
            PartnerDirectory partners) {
        this.sessions = sessions;
        this.programmes = programmes;
        this.candidates = candidates;
        this.partners = partners;
    }

    public List<Letter> reminded(JournalEntry<PapersReminded> entry) {
        var wanted = entry.event().papers();
        var id = entry.event().session();
        var session = sessions.sessions(List.of(id)).get(id);
        var people = candidates
                .cards(wanted.stream().map(Reminder::candidate).distinct().toList())
                .stream()
                .collect(toMap(CandidateCard::id, identity()));
        var known = wanted.stream()
                .filter(each -> people.containsKey(each.candidate()))
                .toList();
        return Stream.concat(toBody(session, known, people), toAgencies(session, known, people))
                .toList();
    }

    private Stream<Letter> toBody(SessionView session, List<Reminder> wanted, Map<CandidateId, CandidateCard> people) {
        var theirs =
                wanted.stream().filter(each -> each.paper().isOfTheTraining()).toList();
        var contact = contact(partners.trainingBody(session.terms().body()));
        return contact.filter(to -> !theirs.isEmpty()).stream().map(to -> letter(to, session, theirs, people));
    }

    private Stream<Letter> toAgencies(
            SessionView session, List<Reminder> wanted, Map<CandidateId, CandidateCard> people) {
        var theirs = wanted.stream()
                .filter(each -> each.paper().isOfThePerson())
                .flatMap(each ->
                        people.get(each.candidate()).prescribers().stream().map(agency -> Map.entry(agency, each)))
                .collect(groupingBy(Map.Entry::getKey));
        return theirs.entrySet().stream().flatMap(of -> counsellors(of.getKey())
                .map(to -> letter(
                        to,
                        session,
                        of.getValue().stream().map(Map.Entry::getValue).toList(),
                        people)));
    }

    private Letter letter(
            Recipient to, SessionView session, List<Reminder> wanted, Map<CandidateId, CandidateCard> people) {
        var title = programmes.version(session.programme()).content().outline().title();
        var dates = session.terms().dates();
        var papers = wanted.stream()
                .sorted(Comparator.comparing(Reminder::dueOn))
                .map(each -> new PaperLetter.Wanted(
                        people.get(each.candidate()).reference().value(),
                        each.paper().label(),
                        each.dueOn()))
                .toList();
        return Letter.of(
                to,
                session.territory(),
                "funding/papers",
                "Pièces attendues pour la formation du " + Dates.inFrench(dates.from()),
                new PaperLetter(title, dates.from(), dates.until(), papers));
    }

    private Stream<Recipient> counsellors(AgencyId agency) {
        return partners.counsellorsOf(agency).stream()
                .filter(CounsellorView::active)
                .map(Recipient::of);
    }

    /** Who looks after its money, or else whoever can be written to. */
    private static Optional<Recipient> contact(TrainingBodyView body) {
        return body.profile().contacts().stream()
                .filter(each -> each.email().isPresent())
                .min(Comparator.comparing((ContactPoint each) -> !each.type().equals(Optional.of(ContactType.FINANCE))))
                .map(each -> new Recipient(
                        body.id().value(), name(body, each), each.email().orElseThrow()));
    }

    private static String name(TrainingBodyView body, ContactPoint contact) {
        var name = (contact.firstName() + " " + contact.lastName()).strip();
        return name.isEmpty() ? body.profile().name() : name;
    }
}
