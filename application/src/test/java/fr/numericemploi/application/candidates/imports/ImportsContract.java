package fr.numericemploi.application.candidates.imports;

import static fr.numericemploi.application.candidates.imports.ImportFiles.MORNING;
import static fr.numericemploi.application.candidates.imports.ImportFiles.aFileOf;
import static fr.numericemploi.application.candidates.imports.ImportFiles.error;
import static fr.numericemploi.application.candidates.imports.ImportFiles.idOf;
import static fr.numericemploi.application.candidates.imports.ImportFiles.linesFrom;
import static fr.numericemploi.domain.candidates.imports.LineOutcome.KEPT;
import static fr.numericemploi.domain.candidates.imports.LineOutcome.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.candidates.imports.LineOutcome;
import fr.numericemploi.domain.candidates.imports.PrescriptionImport;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class ImportsContract extends PortContract {
    private final AgencyId agency = new AgencyId(UUID.randomUUID());

    protected abstract PrescriptionImports imports();

    protected abstract ImportLines lines();

    protected abstract ImportViews views();

    @Test
    void whatWasSavedIsFoundAgain() {
        var file = kept(aFileOf(agency, MORNING, 3));

        finish(file, KEPT, KEPT, REFUSED);

        var found =
                inTransaction(() -> imports().hold(idOf(file))).orElseThrow().snapshot();
        assertThat(found.source()).isEqualTo(file.snapshot().source());
        assertThat(found.finishedAt()).contains(MORNING);
        var view = views().view(idOf(file)).orElseThrow();
        assertThat(List.of(view.lines(), view.kept(), view.refused(), view.waiting()))
                .containsExactly(3, 2, 1, 0);
        assertThat(view.unknownColumns()).containsExactly("Loisirs");
        assertThat(views().view(new ImportId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void theFileWhoseLastTurnIsLongestAgoIsNextUntilItIsFinished() {
        var first = kept(aFileOf(agency, Instant.parse("1901-01-01T00:00:00Z"), 2));
        var second = kept(aFileOf(agency, Instant.parse("1901-01-02T00:00:00Z"), 1));

        assertThat(next()).isEqualTo(idOf(first));
        advance(first, Instant.parse("1901-01-03T00:00:00Z"), KEPT);
        assertThat(next()).isEqualTo(idOf(second));
        finish(second, KEPT);
        assertThat(next()).isEqualTo(idOf(first));
        finish(first, KEPT);
        assertThat(inTransaction(() -> imports().next()).map(ImportFiles::idOf)).isNotEqualTo(Optional.of(idOf(first)));
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var file = kept(aFileOf(agency, MORNING, 1));
        var stale = inTransaction(() -> imports().hold(idOf(file))).orElseThrow();

        finish(file, KEPT);

        stale.advance(List.of(KEPT), MORNING);
        assertThatThrownBy(() -> inTransaction(() -> imports().save(stale))).hasMessageContaining("a changé");
    }

    @Test
    void linesWaitInTheOrderOfTheFileUntilTheyAreRemoved() {
        var file = kept(aFileOf(agency, MORNING, 5));
        inTransaction(() -> lines().add(idOf(file), linesFrom(4, 6)));
        inTransaction(() -> lines().add(idOf(file), linesFrom(2, 3)));

        inTransaction(() -> lines().remove(idOf(file), linesFrom(2, 3)));

        assertThat(inTransaction(() -> lines().first(idOf(file), 2))).isEqualTo(linesFrom(4, 5));
        finish(file, KEPT, KEPT, KEPT, KEPT, KEPT);
    }

    @Test
    void errorsArePagedInTheOrderOfTheFile() {
        var file = kept(aFileOf(agency, MORNING, 2));
        inTransaction(() -> lines().report(idOf(file), List.of(error(7, "Nom"))));
        inTransaction(() -> lines().report(idOf(file), List.of(error(3, "Prénoms"), error(3, "E-mail"))));

        var first = views().errors(idOf(file), new PageRequest(Optional.empty(), 2));
        var second = views().errors(idOf(file), new PageRequest(first.next(), 2));

        assertThat(first.items()).containsExactly(error(3, "Prénoms"), error(3, "E-mail"));
        assertThat(second.items()).containsExactly(error(7, "Nom"));
        assertThat(second.next()).isEmpty();
        finish(file, REFUSED, REFUSED);
    }

    @Test
    void eachAgencyAndTerritoryHasItsOwnList() {
        for (int i = 0; i < 3; i++) {
            finish(kept(aFileOf(agency, MORNING, 1)), KEPT);
        }

        var first = views().list(Optional.of(agency), Optional.empty(), new PageRequest(Optional.empty(), 2));
        var second = views().list(Optional.of(agency), Optional.empty(), new PageRequest(first.next(), 2));

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        var elsewhere = Optional.of(new TerritoryCode("NANCY"));
        assertThat(views().list(Optional.of(agency), elsewhere, new PageRequest(Optional.empty(), 2))
                        .items())
                .isEmpty();
    }

    private PrescriptionImport kept(PrescriptionImport file) {
        inTransaction(() -> imports().save(file));
        return file;
    }

    private void finish(PrescriptionImport file, LineOutcome... outcomes) {
        advance(file, MORNING, outcomes);
    }

    private void advance(PrescriptionImport file, Instant at, LineOutcome... outcomes) {
        inTransaction(() -> {
            var held = imports().hold(idOf(file)).orElseThrow();
            held.advance(List.of(outcomes), at);
            imports().save(held);
        });
    }

    private ImportId next() {
        return inTransaction(() -> imports().next()).map(ImportFiles::idOf).orElseThrow();
    }
}
