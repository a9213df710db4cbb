package fr.numericemploi.adapters.lheo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that were written to do harm. */
class HostileDocumentTest {
    private static final String OPEN = "<lheo xmlns='http://lheo.gouv.fr/2.3'><offres><formation numero='1'>";
    private static final String CLOSE = "</formation></offres></lheo>";

    @TempDir
    private Path folder;

    @Test
    void aFileOfTheServerIsNotRead() throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "mot de passe");
        var document = "<!DOCTYPE lheo [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + OPEN
                + "<intitule-formation>&x;</intitule-formation>" + CLOSE;

        assertRefused(document, "DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE lheo SYSTEM 'http://localhost:1/evil.dtd'>",
                "<!DOCTYPE lheo [<!ENTITY % x SYSTEM 'http://localhost:1/evil.dtd'> %x;]>",
                "<!DOCTYPE lheo [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
                "<!DOCTYPE lheo>"
            })
    void noDocumentTypeIsAccepted(String type) {
        assertRefused(type + OPEN + "<intitule-formation>&b;</intitule-formation>" + CLOSE, "DOCTYPE");
    }

    @Test
    void anEntityOfNobodysIsRefused() {
        assertRefused(OPEN + "<intitule-formation>&b;</intitule-formation>" + CLOSE, "");
    }

    @Test
    void anOfferThatIsTooDeepOrTooLongIsRefused() {
        assertRefused(OPEN + "<a>".repeat(100_000), "profonde");
        assertRefused(OPEN + "<a/>".repeat(10_000) + CLOSE, "longue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rien",
                "<html/>",
                "<formation numero='1'/>",
                "<lheo/>",
                "<lheo xmlns='http://lheo.gouv.fr/2.3'>",
                "{}"
            })
    void whatIsNoDocumentOfLheoIsRefusedWithItsPlace(String document) {
        assertRefused(document, "ligne 1");
    }

    private static void assertRefused(String document, String reason) {
        assertThatThrownBy(() -> Lheo.read(document)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(InputRule.UNREADABLE);
            assertThat(refused.getMessage()).contains(reason).doesNotContain("mot de passe");
        });
    }
}
