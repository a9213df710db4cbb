package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.domain.candidates.imports.ImportId;
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
import java.util.stream.IntStream;

/** Files of prescriptions for tests of the ports that keep them. */
final class ImportFiles {
    static final Instant MORNING = Instant.parse("2016-03-31T08:00:00Z");

    private ImportFiles() {}

    static PrescriptionImport aFileOf(AgencyId agency, Instant receivedAt, int lines) {
        var counsellor = new Requester(
                UUID.randomUUID(),
                Role.COUNSELLOR,
                Optional.empty(),
                Optional.of(agency),
                Optional.of(UUID.randomUUID()));
        return PrescriptionImport.receive(
                new PrescriptionImport.Source(
                        new ImportId(UUID.randomUUID()),
                        agency,
                        Agencies.ALSACE,
                        counsellor,
                        "mars 2016.csv",
                        List.of("Loisirs"),
                        receivedAt),
                lines);
    }

    static ImportId idOf(PrescriptionImport file) {
        return file.snapshot().source().id();
    }

    static List<WaitingLine> linesFrom(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> new WaitingLine(number, Map.of(SheetColumn.LAST_NAME, "Élève « " + number + " »")))
                .toList();
    }

    static LineError error(int line, String column) {
        return new LineError(line, column, "input.required", "Cette information est obligatoire.");
    }
}
