package fr.numericemploi.adapters.rest.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.numericemploi.application.shared.sheets.SheetLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {
    @Test
    void linesKeepTheirNumbersAroundEmptyOnesAndLongCells() {
        var lines = CsvFiles.linesOf("Nom;Motivation\n\nKlein;\"sur\ndeux lignes\"\n;\n\nWeber;brève\n");

        assertThat(lines)
                .extracting(SheetLine::number, SheetLine::cells)
                .containsExactly(
                        tuple(1, List.of("Nom", "Motivation")),
                        tuple(3, List.of("Klein", "sur\ndeux lignes")),
                        tuple(7, List.of("Weber", "brève")));
    }

    @Test
    void windows1252WithItsOwnSignsIsUnderstood() {
        var lines = CsvFiles.cellsOf("Nom;Motivation\nLœb;« l’été » à 5 €".getBytes(CsvFiles.WINDOWS));

        assertThat(lines.get(1)).containsExactly("Lœb", "« l’été » à 5 €");
    }

    @Test
    void oldLineEndsAndAQuoteInTheMiddleOfACellAreRead() {
        assertThat(CsvFiles.linesOf("Nom,Motivation\rKlein,écran 24\" et plus\r")
                        .get(1)
                        .cells())
                .containsExactly("Klein", "écran 24\" et plus");
    }

    @Test
    void aLineThatIsMuchTooLongIsUnreadableAndTheNextIsRead() {
        var lines = CsvFiles.linesOf("Nom;Motivation\nKlein;" + "x".repeat(100_000) + "\nWeber;brève");

        assertThat(lines.get(1)).isEqualTo(SheetLine.unreadable(2));
        assertThat(lines.get(2)).isEqualTo(SheetLine.of(3, List.of("Weber", "brève")));
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThatThrownBy(() -> CsvFiles.linesOf(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessageContaining("n'est pas du texte");
        assertThatThrownBy(() -> CsvFiles.linesOf("")).hasMessageContaining("aucune ligne");
        assertThatThrownBy(() -> CsvFiles.linesOf("\n\n;;\n")).hasMessageContaining("aucune ligne");
    }

    @Test
    void aFileOverItsBoundIsRefused() {
        assertThatThrownBy(() -> CsvFiles.linesOf("Nom;Motivation\n" + "Klein;brève\n".repeat(100_000)))
                .hasMessageContaining("1 Mo");
    }
}
