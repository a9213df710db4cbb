package fr.numericemploi.application.correspondence.commissions;

import fr.numericemploi.application.commissions.days.DayView;
import fr.numericemploi.application.commissions.days.Schedules;
import fr.numericemploi.application.commissions.days.SelectionDays;
import fr.numericemploi.application.correspondence.CalendarInvitation;
import fr.numericemploi.application.correspondence.CalendarInvitation.Method;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.correspondence.Recipient;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.commissions.days.RecruiterNews;
import fr.numericemploi.domain.commissions.days.RecruiterReleased;
import fr.numericemploi.domain.commissions.days.RecruiterScheduled;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Recruiters are told whom they interview, one appointment for the whole day, and what changes. */
@LookupService
public class RecruiterLetters {
    private final SelectionDays days;
    private final Schedules schedules;
    private final PartnerDirectory partners;
    private final Clock clock;

    @Inject
    public RecruiterLetters(SelectionDays days, Schedules schedules, PartnerDirectory partners, Clock clock) {
        this.days = days;
        this.schedules = schedules;
        this.partners = partners;
        this.clock = clock;
    }

    public List<Letter> scheduled(JournalEntry<RecruiterScheduled> entry) {
        var schedule = schedules.ofRecruiter(entry.event().day(), entry.event().recruiter());
        var words = new RecruiterLetter(schedule.date(), schedule.address(), schedule.interviews());
        return List.of(letter(
                entry.event(),
                "commissions/recruiter-schedule",
                "Vos entretiens Numéric'Emploi",
                words,
                Method.REQUEST));
    }

    public List<Letter> released(JournalEntry<RecruiterReleased> entry) {
        var event = entry.event();
        var words = new RecruiterLetter(
                event.start().toLocalDate(), days.find(event.day()).address(), List.of());
        return List.of(letter(
                event,
                "commissions/recruiter-released",
                "Vos entretiens Numéric'Emploi n'ont pas lieu",
                words,
                Method.CANCEL));
    }

    private Letter letter(RecruiterNews news, String template, String subject, RecruiterLetter words, Method method) {
        var recruiter = partners.recruiter(news.recruiter());
        var day = days.find(news.day());
        return Letter.of(Recipient.of(recruiter), new TerritoryCode(day.territory()), template, subject, words)
                .inviting(calendar(day, news, method));
    }

    private CalendarInvitation calendar(DayView day, RecruiterNews news, Method method) {
        return new CalendarInvitation(
                news.day().value() + "-" + news.recruiter().value() + "@numericemploi",
                news.sequence(),
                method,
                news.start().atZone(clock.getZone()),
                news.end().atZone(clock.getZone()),
                "Entretiens Numéric'Emploi",
                day.address(),
                "Le détail de vos entretiens est dans le message.");
    }
}
