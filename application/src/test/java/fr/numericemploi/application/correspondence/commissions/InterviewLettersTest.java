package fr.numericemploi.application.correspondence.commissions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.commissions.Interviews;
import fr.numericemploi.application.commissions.days.DayOffice;
import fr.numericemploi.application.commissions.days.DayReminders;
import fr.numericemploi.application.correspondence.CalendarInvitation;
import fr.numericemploi.application.correspondence.CalendarInvitation.Method;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.links.LinkSettings;
import fr.numericemploi.application.links.PlainSignatures;
import fr.numericemploi.application.links.SignedLinks;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.DayReminded;
import fr.numericemploi.domain.commissions.days.InterviewCancelled;
import fr.numericemploi.domain.commissions.days.InterviewInvited;
import fr.numericemploi.domain.commissions.days.RecruiterScheduled;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.shared.Event;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterviewLettersTest {
    private final DayOffice office = new DayOffice();
    private final SignedLinks links = new SignedLinks(
            new PlainSignatures("key"), new LinkSettings(URI.create("https://numericemploi.example")), office.clock);
    private final InterviewLetters letters = new InterviewLetters(
            office.selectionDays, new Interviews(office.days, office.caller), office.files, links, office.clock);
    private final RecruiterLetters schedules =
            new RecruiterLetters(office.selectionDays, office.schedules, office.directory, office.clock);

    private CandidateId person;
    private SelectionDayId day;

    @BeforeEach
    void aDayIsPublished() {
        office.caller.set(Callers.aCoordinatorOf("ALSACE"));
        person = office.someoneAccepted();
        day = office.aPublishedDayFor(person);
    }

    @Test
    void theInvitationCarriesTheAppointmentAndALinkToAnswer() {
        var letter = letters.invited(told(InterviewInvited.class)).get(0);

        var words = (InterviewLetter) letter.model();
        assertThat(letter.to().id()).isEqualTo(person.value());
        assertThat(words.answerUrl()).startsWith("https://numericemploi.example/links/");
        assertThat(words.room()).isEqualTo("Vosges");
        assertThat(appointment(letter).method()).isEqualTo(Method.REQUEST);
        assertThat(appointment(letter).sequence()).isZero();
    }

    @Test
    void aCancellationIsAboutTheSameAppointmentWithTheNextSequence() {
        office.plans.exclude(day, office.version(day), person, true);

        var invitation = letters.invited(told(InterviewInvited.class)).get(0);
        var letter = letters.cancelled(told(InterviewCancelled.class)).get(0);

        assertThat(appointment(letter).uid()).isEqualTo(appointment(invitation).uid());
        assertThat(appointment(letter).method()).isEqualTo(Method.CANCEL);
        assertThat(appointment(letter).sequence()).isEqualTo(1);
        assertThat(((InterviewLetter) letter.model()).answerUrl()).isEmpty();
    }

    @Test
    void aRecruiterIsToldWhomToSeeAndWhatForAndNothingElse() {
        var letter = schedules.scheduled(told(RecruiterScheduled.class)).get(0);

        var line = ((RecruiterLetter) letter.model()).interviews().get(0);
        assertThat(line.name()).isEqualTo(office.files.card(person).fullName());
        assertThat(line.aims()).containsExactly("Développeur / Développeuse web");
    }

    @Test
    void peopleAreRemindedOnceTheDayBefore() {
        var dayBefore = Clock.offset(office.clock, Duration.ofDays(6));
        office.caller.set(Caller.system());
        var reminders = new DayReminders(office.days, office.caller, office.journal, dayBefore);

        reminders.remindOfTomorrow();
        reminders.remindOfTomorrow();

        assertThat(office.journal.events())
                .filteredOn(new DayReminded(day)::equals)
                .hasSize(1);
        assertThat(letters.reminded(told(DayReminded.class)))
                .extracting(Letter::template)
                .containsExactly("commissions/interview-reminder");
    }

    private <E extends Event> JournalEntry<E> told(Class<E> type) {
        office.caller.set(Caller.system());
        var event = office.journal.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
        return new JournalEntry<>(1, UUID.randomUUID(), office.clock.instant(), UUID.randomUUID(), Role.SYSTEM, event);
    }

    private static CalendarInvitation appointment(Letter letter) {
        return letter.invitation().orElseThrow();
    }
}
