package fr.numericemploi.application.candidates.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.application.shared.sheets.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetLayoutTest {
    private static final List<String> ALL =
            Stream.of(SheetColumn.values()).map(SheetColumn::heading).toList();

    @Test
    void theListedHeadingsAreUnderstoodWhateverTheirCaseAndAccents() {
        var shouted = ALL.stream()
                .map(heading -> heading.toUpperCase().replace('É', 'E'))
                .toList();

        assertThat(SheetLayout.of(shouted).unknown()).isEmpty();
    }

    @Test
    void unknownColumnsAreToldAndNotRead() {
        var layout = SheetLayout.of(with("Loisirs"));

        var cells = layout.cells(SheetLine.of(2, with("Échecs")));

        assertThat(layout.unknown()).containsExactly("Loisirs");
        assertThat(cells).doesNotContainValue("Échecs").hasSize(ALL.size());
    }

    @Test
    void everyMissingColumnIsNamedAtOnce() {
        var refused = catchThrowableOfType(InvalidInput.class, () -> SheetLayout.of(List.of("Nom", "Prénoms", "Nom")));

        assertThat(refused.violations())
                .extracting(violation -> violation.field().orElseThrow())
                .containsExactly(
                        "Référence",
                        "Date de naissance",
                        "Code commune",
                        "Métiers visés",
                        "Version de la notice",
                        "Date de la notice",
                        "Nom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NIR", "N° NIR", "Numéro de sécurité sociale", "N° Sécu", "NSS", "n°SS"})
    void aColumnForSocialSecurityNumbersIsRefused(String heading) {
        assertThatThrownBy(() -> SheetLayout.of(with(heading))).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Avenir", "Niveau d'études", "Numéro", "Classe"})
    void noOtherColumnIsTakenForOne(String heading) {
        assertThatCode(() -> SheetLayout.of(with(heading))).doesNotThrowAnyException();
    }

    @Test
    void aLineHasAsManyCellsAsThereAreHeadingsButForEmptyOnesBehind() {
        var layout = SheetLayout.of(ALL);
        var full = new ArrayList<>(ALL);

        full.add(" ");
        assertThat(layout.cells(SheetLine.of(2, full))).hasSize(ALL.size());
        full.add("de trop");
        assertThatThrownBy(() -> layout.cells(SheetLine.of(2, full))).hasMessageContaining("28 cellules");
        assertThatThrownBy(() -> layout.cells(SheetLine.of(2, List.of("seule"))))
                .hasMessageContaining("1 cellules");
        assertThatThrownBy(() -> layout.cells(SheetLine.unreadable(2))).hasMessageContaining("illisible");
    }

    private static List<String> with(String heading) {
        return Stream.concat(ALL.stream(), Stream.of(heading)).toList();
    }
}
