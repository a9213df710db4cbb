package fr.numericemploi.adapters.persistence.candidates.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.adapters.persistence.shared.EmbeddedDatabase;
import fr.numericemploi.application.candidates.imports.SheetColumn;
import fr.numericemploi.application.candidates.imports.WaitingLine;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.candidates.imports.LineOutcome;
import fr.numericemploi.domain.candidates.imports.PrescriptionImport;
import fr.numericemploi.domain.candidates.imports.Requester;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two servers at the same files, and one that is cut off. */
class ImportsRaceTest {
    private static final Instant LONG_AGO = Instant.parse("1900-01-01T00:00:00Z");

    private final EmbeddedDatabase one = new EmbeddedDatabase();
    private final EmbeddedDatabase other = new EmbeddedDatabase();
    private final List<WaitingLine> lines = List.of(new WaitingLine(2, Map.of(SheetColumn.LAST_NAME, "Klein")));
    private final ImportId file = new ImportId(UUID.randomUUID());

    @BeforeEach
    void aFileThatHasWaitedLongest() {
        one.inTransaction(() -> {
            new JpaPrescriptionImports(one.entityManager()).save(PrescriptionImport.receive(source(), 1));
            new SqlImportLines(one.entityManager()).add(file, lines);
            return file;
        });
    }

    @AfterEach
    void waitsNoMore() {
        one.inTransaction(() -> finish(one));
    }

    @Test
    void aFileThatOneServerHoldsIsPassedOverByTheOther() {
        var seen = one.inTransaction(() -> List.of(next(one), other.inTransaction(() -> next(other))));

        assertThat(seen.get(0)).contains(file);
        assertThat(seen.get(1)).isNotEqualTo(Optional.of(file));
        assertThat(other.inTransaction(() -> next(other))).contains(file);
    }

    @Test
    void linesOfATurnThatIsCutOffWaitForTheNextServer() {
        assertThatThrownBy(() -> one.inTransaction(() -> {
                    new SqlImportLines(one.entityManager()).remove(file, lines);
                    finish(one);
                    throw new IllegalStateException("cut off");
                }))
                .hasMessage("cut off");

        assertThat(other.inTransaction(() -> next(other))).contains(file);
        assertThat(other.inTransaction(() -> new SqlImportLines(other.entityManager()).first(file, 5)))
                .isEqualTo(lines);
    }

    private Optional<ImportId> next(EmbeddedDatabase server) {
        return new JpaPrescriptionImports(server.entityManager())
                .next()
                .map(next -> next.snapshot().source().id());
    }

    private PrescriptionImport finish(EmbeddedDatabase server) {
        var imports = new JpaPrescriptionImports(server.entityManager());
        var held = imports.hold(file).orElseThrow();
        held.advance(List.of(LineOutcome.KEPT), LONG_AGO);
        imports.save(held);
        return held;
    }

    private PrescriptionImport.Source source() {
        var agency = new AgencyId(UUID.randomUUID());
        var system = new Requester(
                UUID.randomUUID(), Role.AGENCY_SYSTEM, Optional.empty(), Optional.of(agency), Optional.empty());
        return new PrescriptionImport.Source(file, agency, Agencies.ALSACE, system, "mars.csv", List.of(), LONG_AGO);
    }
}
