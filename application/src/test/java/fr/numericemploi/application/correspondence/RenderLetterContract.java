package fr.numericemploi.application.correspondence;

import static fr.numericemploi.application.correspondence.Letters.ALSACE;
import static fr.numericemploi.application.correspondence.Letters.anInterview;
import static fr.numericemploi.application.correspondence.Letters.zoe;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.correspondence.CalendarInvitation.Method;
import fr.numericemploi.application.correspondence.candidates.FileLetter;
import java.util.List;
import org.junit.jupiter.api.Test;

public abstract class RenderLetterContract {
    private static final FileLetter FILE = new FileLetter("NE-2026-00042", List.of("Agence <Meinau>"));
    private static final Letter LETTER = Letter.of(zoe(), ALSACE, "candidates/registered", "Dossier reçu", FILE);

    protected abstract RenderLetter words();

    @Test
    void textAndHtmlGreetThePersonAndSayTheSame() {
        var rendered = words().render(LETTER);

        assertThat(rendered.subject()).isEqualTo("Dossier reçu");
        assertThat(rendered.text()).contains("Bonjour Zoé Klein", "NE-2026-00042", "Agence <Meinau>");
        assertThat(rendered.html()).contains("Bonjour Zoé Klein", "NE-2026-00042", "Agence &lt;Meinau&gt;");
        assertThat(rendered.calendar()).isEmpty();
    }

    @Test
    void anAppointmentGoesAlong() {
        var invitation = words().render(LETTER.inviting(anInterview(Method.REQUEST, 0)));
        var cancellation = words().render(LETTER.inviting(anInterview(Method.CANCEL, 1)));

        assertThat(invitation.calendar().orElseThrow().content()).contains("interview-1@numericemploi.example");
        assertThat(cancellation.calendar().orElseThrow().method()).isEqualTo(Method.CANCEL);
    }
}
