package fr.numericemploi.application.candidates.imports;

import static fr.numericemploi.domain.partners.Agencies.aMissionLocaleOfAlsace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.imports.ImportFinished;
import fr.numericemploi.domain.candidates.imports.ImportReceived;
import fr.numericemploi.domain.partners.AgencyId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FileIntakeTest {
    private static final List<List<String>> TWO_PEOPLE = List.of(Rows.HEADINGS, Rows.martine(), Rows.kevin());

    private final ImportDesk desk = new ImportDesk();
    private final AgencyId agency = desk.partners.has(aMissionLocaleOfAlsace());

    @Test
    void aCounsellorHandsInAFileForTheOwnAgency() {
        desk.caller.set(Callers.aCounsellorOf(agency));

        var file = desk.receives(Optional.empty(), TWO_PEOPLE);

        assertThat(desk.intake.find(file).waiting()).isEqualTo(2);
        assertThat(desk.intake.list(firstPage()).items()).hasSize(1);
        assertThat(desk.journal.events()).containsExactly(new ImportReceived(file, agency, 2));
    }

    @Test
    void aCoordinatorNamesAnAgencyOfTheOwnTerritory() {
        desk.caller.set(Callers.aCoordinatorOf("ALSACE"));

        assertThat(desk.receives(Optional.of(agency), TWO_PEOPLE)).isNotNull();
        assertThatThrownBy(() -> desk.receives(Optional.empty(), TWO_PEOPLE)).hasMessageContaining("obligatoire");
        desk.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> desk.receives(Optional.of(agency), TWO_PEOPLE)).hasMessageContaining("n'existe pas");
    }

    @Test
    void nobodyElseSeesAFile() {
        desk.caller.set(Callers.aCounsellorOf(agency));
        var file = desk.receives(Optional.empty(), TWO_PEOPLE);

        desk.caller.set(Callers.aCounsellorOf(new AgencyId(UUID.randomUUID())));
        assertThatThrownBy(() -> desk.intake.find(file)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> desk.errorsOf(file)).hasMessageContaining("n'existe pas");
        assertThat(desk.intake.list(firstPage()).items()).isEmpty();
        desk.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> desk.intake.find(file)).hasMessageContaining("n'existe pas");
        desk.caller.set(Callers.aCommissionMemberOf("ALSACE"));
        assertThatThrownBy(() -> desk.intake.find(file)).hasMessageContaining("rôle");
    }

    @Test
    void aSocialSecurityNumberIsNotEvenKeptForAWhile() {
        desk.caller.set(Callers.aCounsellorOf(agency));

        var file = desk.receives(
                Optional.empty(),
                List.of(Rows.HEADINGS, Rows.with(Rows.martine(), "Motivation", "1 79 03 67 482 001 33")));

        assertThat(desk.imports.first(file, 1)).isEmpty();
        assertThat(desk.errorsOf(file)).extracting(LineError::code).containsExactly("identifiers.nir-refused");
        assertThat(desk.errorsOf(file)).extracting(LineError::column).containsExactly("Motivation");
        assertThat(desk.journal.events()).last().isInstanceOf(ImportFinished.class);
    }

    @Test
    void aFileWithoutLinesOrWithTooManyIsRefused() {
        desk.caller.set(Callers.aCounsellorOf(agency));

        assertThatThrownBy(() -> desk.receives(Optional.empty(), List.of(Rows.HEADINGS)))
                .hasMessageContaining("aucune ligne");
        var six = new ArrayList<>(Collections.nCopies(6, Rows.kevin()));
        six.add(0, Rows.HEADINGS);
        assertThatThrownBy(() -> desk.receives(Optional.empty(), six)).hasMessageContaining("5 lignes");
    }

    private static PageRequest firstPage() {
        return new PageRequest(Optional.empty(), 10);
    }
}
