package fr.numericemploi.application.correspondence.commissions;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.commissions.InterviewView;
import fr.numericemploi.application.commissions.Interviews;
import fr.numericemploi.application.commissions.days.DayView;
import fr.numericemploi.application.commissions.days.InvitationAnswers;
import fr.numericemploi.application.commissions.days.SelectionDays;
import fr.numericemploi.application.correspondence.CalendarInvitation;
import fr.numericemploi.application.correspondence.CalendarInvitation.Method;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.correspondence.Recipient;
import fr.numericemploi.application.links.SignedLinks;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.commissions.RoomId;
import fr.numericemploi.domain.commissions.days.DayReminded;
import fr.numericemploi.domain.commissions.days.InterviewCancelled;
import fr.numericemploi.domain.commissions.days.InterviewInvited;
import fr.numericemploi.domain.commissions.days.InterviewMoved;
import fr.numericemploi.domain.commissions.days.InterviewNews;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Whoever is to be interviewed is told when and where, what changes, and is reminded the day before. */
@LookupService
public class InterviewLetters {
    private final SelectionDays days;
    private final Interviews interviews;
    private final CandidateFiles candidates;
    private final SignedLinks links;
    private final Clock clock;

    @Inject
    public InterviewLetters(
            SelectionDays days, Interviews interviews, CandidateFiles candidates, SignedLinks links, Clock clock) {
        this.days = days;
        this.interviews = interviews;
        this.candidates = candidates;
        this.links = links;
        this.clock = clock;
    }

    public List<Letter> invited(JournalEntry<InterviewInvited> entry) {
        return write(
                entry.event(), "commissions/interview-invitation", "Votre entretien Numéric'Emploi", Method.REQUEST);
    }

    public List<Letter> moved(JournalEntry<InterviewMoved> entry) {
        return write(
                entry.event(),
                "commissions/interview-moved",
                "Votre entretien change d'horaire ou de lieu",
                Method.REQUEST);
    }

    public List<Letter> cancelled(JournalEntry<InterviewCancelled> entry) {
        return write(entry.event(), "commissions/interview-cancelled", "Votre entretien n'a pas lieu", Method.CANCEL);
    }

    public List<Letter> reminded(JournalEntry<DayReminded> entry) {
        var day = days.find(entry.event().day());
        return interviews.interviews(entry.event().day()).stream()
                .flatMap(interview -> reminder(day, interview))
                .toList();
    }

    private List<Letter> write(InterviewNews news, String template, String subject, Method method) {
        var day = days.find(news.day());
        var invitation = calendar(day, news, method);
        return candidates.cards(List.of(news.candidate())).stream()
                .flatMap(card -> letter(card, template, subject, words(day, news, method)))
                .map(letter -> letter.inviting(invitation))
                .toList();
    }

    private static Stream<Letter> letter(CandidateCard card, String template, String subject, InterviewLetter words) {
        return card.email().stream()
                .map(email -> Letter.of(
                        new Recipient(card.id().value(), card.fullName(), email),
                        card.territory(),
                        template,
                        subject,
                        words));
    }

    private InterviewLetter words(DayView day, InterviewNews news, Method method) {
        var appointment = news.appointment();
        var expiry = appointment.start().atZone(clock.getZone()).toInstant();
        var url = method == Method.CANCEL
                ? ""
                : links.url(InvitationAnswers.PURPOSE, news.invitation().value(), expiry);
        return new InterviewLetter(
                appointment.start(), appointment.end(), day.address(), room(day, appointment.room()), url);
    }

    private Stream<Letter> reminder(DayView day, InterviewView interview) {
        var words =
                new InterviewLetter(interview.start(), interview.end(), day.address(), room(day, interview.room()), "");
        return candidates.cards(List.of(interview.candidate())).stream()
                .flatMap(card -> letter(card, "commissions/interview-reminder", "Votre entretien de demain", words));
    }

    private CalendarInvitation calendar(DayView day, InterviewNews news, Method method) {
        return new CalendarInvitation(
                news.invitation().value() + "@numericemploi",
                news.sequence(),
                method,
                news.appointment().start().atZone(clock.getZone()),
                news.appointment().end().atZone(clock.getZone()),
                "Entretien Numéric'Emploi",
                day.address() + ", " + room(day, news.appointment().room()),
                "Présentez-vous dix minutes avant l'heure.");
    }

    private static String room(DayView day, RoomId room) {
        return day.rooms().stream()
                .filter(one -> one.id().equals(room.value()))
                .map(DayView.RoomView::name)
                .findFirst()
                .orElse("");
    }
}
