package fr.numericemploi.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.adapters.templates.Templates;
import fr.numericemploi.application.candidates.RefusalView;
import fr.numericemploi.application.correspondence.candidates.PrescriptionLetter;
import fr.numericemploi.domain.candidates.DeclineReason;
import fr.numericemploi.domain.candidates.Refusal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LettersWordsTest {
    private static final String COMMENT = "Le stage de mai d'abord.\nPuis <b>une nouvelle</b> prescription.";

    @Test
    void whatSomebodyWroteInSeveralLinesIsReadInSeveralLinesAndIsNoHtml() {
        var refusal = RefusalView.of(new Refusal(DeclineReason.OTHER, COMMENT));
        var letter = new PrescriptionLetter("Zoé Klein", "NE-2026-00042", Optional.empty(), Optional.of(refusal));

        var html = new Templates().render("letters/candidates/prescription-declined", Map.of("letter", letter));

        assertThat(html).contains("d'abord.<br>Puis &lt;b&gt;une");
        assertThat(TextVersion.of(html)).contains("Le stage de mai d'abord.\nPuis <b>une nouvelle</b> prescription.");
    }
}
