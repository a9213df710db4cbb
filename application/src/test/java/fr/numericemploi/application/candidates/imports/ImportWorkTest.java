package fr.numericemploi.application.candidates.imports;

import static fr.numericemploi.domain.partners.Agencies.aMissionLocaleOfAlsace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.imports.ImportFinished;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.partners.AgencyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportWorkTest {
    private final ImportDesk desk = new ImportDesk();
    private final AgencyId agency = desk.partners.has(aMissionLocaleOfAlsace());

    @BeforeEach
    void aCounsellorIsAtTheDesk() {
        desk.caller.set(Callers.aCounsellorOf(agency));
    }

    @Test
    void goodLinesBecomePrescriptionsOfTheirCounsellor() {
        var file = imported(Rows.martine(), Rows.kevin());

        assertThat(counts(file)).containsExactly(2, 0, 0, 0);
        var prescription = prescription("2016-1").snapshot();
        assertThat(prescription.told().orElseThrow().fullName()).isEqualTo("Martine Schneider");
        assertThat(prescription.prescriber().counsellor().orElseThrow().value())
                .isEqualTo(desk.caller.get().person().orElseThrow());
        assertThat(desk.journal.events()).last().isInstanceOf(ImportFinished.class);
    }

    @Test
    void aBadLineIsReportedColumnByColumnAndHindersNoOther() {
        var bad = Rows.with(
                Rows.martine(),
                Map.of(
                        "NOM", "",
                        "Né(e) le", "31/02/1979",
                        "Codes ROME", "M1855|Z9999",
                        "Compétences", "DEV-JAVA",
                        "RSA", "peut-être"));

        var file = imported(bad, Rows.kevin());

        assertThat(counts(file)).containsExactly(1, 0, 0, 1);
        assertThat(desk.errorsOf(file))
                .allMatch(error -> error.line() == 2)
                .extracting(LineError::column, LineError::code)
                .containsExactlyInAnyOrder(
                        tuple("Nom", "input.required"),
                        tuple("Date de naissance", "input.not-a-date"),
                        tuple("Métiers visés", "identifiers.rome-code"),
                        tuple("Compétences", "imports.skill-level"),
                        tuple("RSA", "imports.yes-or-no"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        imported(Rows.martine(), Rows.kevin());

        var again = imported(Rows.martine(), Rows.kevin());

        assertThat(counts(again)).containsExactly(0, 2, 0, 0);
    }

    @Test
    void anotherContentUnderAKnownReferenceIsAConflictAndOverwritesNothing() {
        imported(Rows.martine());
        var another = Rows.with(Rows.martine(), "Motivation", "Tout autre chose.");

        assertThatThrownBy(() -> imported(another)).isInstanceOfSatisfying(LineFailed.class, this::report);

        var file = desk.intake.list(new PageRequest(Optional.empty(), 10)).items().stream()
                .filter(one -> one.conflicting() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(desk.errorsOf(new ImportId(file.id())))
                .extracting(LineError::line, LineError::column, LineError::code)
                .containsExactly(tuple(2, "Référence", "candidates.agency-reference-taken"));
        assertThat(prescription("2016-1")
                        .snapshot()
                        .told()
                        .orElseThrow()
                        .profile()
                        .motivation())
                .isEqualTo("Je code chaque soir.");
    }

    @Test
    void nobodyButTheSystemTakesUpLines() {
        assertThatThrownBy(() -> desk.work.advance(1)).hasMessageContaining("rôle");
    }

    @SafeVarargs
    private ImportId imported(List<String>... rows) {
        var all = new ArrayList<>(List.of(rows));
        all.add(0, Rows.HEADINGS);
        var file = desk.receives(Optional.empty(), all);
        desk.worksUntilNothingWaits();
        return file;
    }

    private void report(LineFailed failed) {
        desk.caller.as(Caller.system(), () -> {
            desk.work.report(failed);
            return null;
        });
    }

    private Prescription prescription(String reference) {
        return desk.prescriptions.named(agency, new AgencyReference(reference)).orElseThrow();
    }

    private List<Integer> counts(ImportId id) {
        var file = desk.intake.find(id);
        return List.of(file.kept(), file.unchanged(), file.conflicting(), file.refused());
    }
}
