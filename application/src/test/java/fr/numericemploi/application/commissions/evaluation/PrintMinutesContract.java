package fr.numericemploi.application.commissions.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.commissions.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public abstract class PrintMinutesContract {
    protected abstract PrintMinutes printer();

    protected abstract String textOf(byte[] document);

    @Test
    void theMinutesSayWhoSatAndWhatWasDecidedForWhichReasons() {
        var minutes = minutes(List.of(line("NE-2016-00001", "Zoé Łukasik-Noël"), line("NE-2016-00002", "Éloi Muller")));

        var text = textOf(printer().print(minutes));

        assertThat(text)
                .contains("Camille Premier, présidente", "NE-2016-00001", "Zoé Łukasik-Noël", "Éloi Muller")
                .contains("Bases solides, à l'œuvre < 2 ans & motivé", "M1855 Développeur web", "intermédiaire", "SQL")
                .doesNotContain("Conseil");
    }

    @Test
    void aLongSittingIsPrintedWhole() {
        var lines = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> line("NE-2016-%05d".formatted(number), "Personne " + number))
                .toList();

        var text = textOf(printer().print(minutes(lines)));

        assertThat(text).contains("NE-2016-00001", "NE-2016-00040");
    }

    private static Minutes minutes(List<Minutes.Line> lines) {
        return new Minutes(
                "de sélection",
                "ALSACE",
                LocalDate.of(2016, 3, 18),
                3,
                List.of(new Member("Camille Premier", "présidente")),
                lines);
    }

    private static Minutes.Line line(String reference, String name) {
        return new Minutes.Line(
                name + " — " + reference,
                "employable après une formation",
                List.of(
                        new Minutes.Fact("Motifs", "Bases solides, à l'œuvre < 2 ans & motivé"),
                        new Minutes.Fact("Métiers visés", "M1855 Développeur web"),
                        new Minutes.Fact("Niveau atteint", "intermédiaire"),
                        new Minutes.Fact("Compétences à acquérir", "SQL"),
                        new Minutes.Fact("Conseil", "")));
    }
}
