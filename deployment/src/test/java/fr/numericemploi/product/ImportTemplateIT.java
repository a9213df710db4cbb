package fr.numericemploi.product;

import static fr.numericemploi.product.ImportsIT.IMPORTS;
import static fr.numericemploi.product.ImportsIT.counts;
import static fr.numericemploi.product.ImportsIT.done;
import static fr.numericemploi.product.ImportsIT.errors;
import static fr.numericemploi.product.ImportsIT.handIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class ImportTemplateIT {
    @Test
    void theTemplateItselfCanBeHandedIn() {
        var counsellor = Tenant.alsace().counsellor();
        var template = counsellor.get(IMPORTS + "/template.csv");

        var file = done(
                counsellor,
                handIn(counsellor, "?name=modele.csv", template.http().body()));

        assertThat(file.at("/refused").asInt()).as(errors(counsellor, file)).isZero();
    }

    /** Spreadsheets on Windows save it in the system's encoding and without byte order mark. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void theTemplateSavedByASpreadsheetIsTheSameTemplate(String encoding) {
        var counsellor = Tenant.alsace().counsellor();
        var template = counsellor.get(IMPORTS + "/template.csv");
        var text = template.text().replace("\uFEFF", "");
        assertThat(text).startsWith("Référence;").contains("Prénoms;");
        done(counsellor, handIn(counsellor, "", template.http().body()));

        var saved = done(counsellor, handIn(counsellor, "", text.getBytes(Charset.forName(encoding))));

        assertThat(counts(saved)).as(errors(counsellor, saved)).isEqualTo("1 0 1 0 0");
    }
}
