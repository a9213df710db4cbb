package fr.numericemploi.adapters.mail;

import static fr.numericemploi.application.correspondence.Letters.NOON;
import static fr.numericemploi.application.correspondence.Letters.anInterview;
import static fr.numericemploi.application.correspondence.Letters.zoe;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.correspondence.CalendarInvitation.Method;
import fr.numericemploi.application.correspondence.Recipient;
import fr.numericemploi.domain.shared.Email;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

class ICalendarTest {
    private static final Sender SENDER = new Sender("Numéric'Emploi", "no-reply@example.org", "contact@example.org");

    @Test
    void anInvitationIsWrittenAsTheStandardHasIt() throws IOException {
        var golden = getClass().getResourceAsStream("invitation.ics");

        assertThat(of(Method.REQUEST, 0))
                .isEqualToNormalizingNewlines(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void linesEndAsTheStandardWantsAndAreFoldedAt75Octets() {
        var invitation = of(Method.REQUEST, 0);

        assertThat(invitation.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(invitation.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void anotherProgramReadsTheSameAppointment() throws IOException, ParserException {
        var event = parsed(of(Method.REQUEST, 3)).<VEvent>getComponent("VEVENT").orElseThrow();

        assertThat(event.<DtStart<ZonedDateTime>>getProperty("DTSTART")
                        .orElseThrow()
                        .getDate()
                        .toInstant())
                .isEqualTo(anInterview(Method.REQUEST, 0).start().toInstant());
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(3);
        assertThat(event.getSummary().getValue()).isEqualTo("Entretien Numéric'Emploi");
        assertThat(event.getLocation().getValue()).isEqualTo("Agence Meinau, salle 2 ; 12, rue de l'Ill, Strasbourg");
        assertThat(event.getDescription().getValue()).contains("CV.\nEn cas");
    }

    @Test
    void bothPassTheStandardsOwnChecks() throws IOException, ParserException {
        assertThat(parsed(of(Method.REQUEST, 0)).validate().getEntries()).isEmpty();
        assertThat(parsed(of(Method.CANCEL, 1)).validate().getEntries()).isEmpty();
    }

    @Test
    void aCancellationTakesTheAppointmentOutOfTheCalendar() throws IOException, ParserException {
        var cancellation = parsed(of(Method.CANCEL, 1));

        assertThat(cancellation.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancellation
                        .<VEvent>getComponent("VEVENT")
                        .orElseThrow()
                        .getStatus()
                        .getValue())
                .isEqualTo("CANCELLED");
    }

    @Test
    void whateverSignsAnAddressMayHaveItsOwnerIsInvited() {
        var odd = new Recipient(UUID.randomUUID(), "Zoé \"Z\" Klein", new Email("zoe^{1}%k|`@example.org"));

        var invitation = ICalendar.of(anInterview(Method.REQUEST, 0), SENDER, odd, NOON);

        assertThat(invitation.replace("\r\n ", "")).contains("mailto:zoe%5E%7B1%7D%25k%7C%60@example.org");
    }

    private static String of(Method method, int sequence) {
        return ICalendar.of(anInterview(method, sequence), SENDER, zoe(), NOON);
    }

    private static Calendar parsed(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
