package fr.numericemploi.adapters.rest.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.csv.CsvTable;
import fr.numericemploi.application.candidates.imports.FileIntake;
import fr.numericemploi.application.candidates.imports.LineError;
import fr.numericemploi.application.candidates.imports.SheetColumn;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.imports.ImportId;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What concerns files of prescriptions, as files for a spreadsheet. They are written page by page, as the caller. */
@Adapter
class ErrorReport {
    private static final List<String> HEADINGS = List.of("Ligne", "Colonne", "Motif", "Règle");

    private final FileIntake intake;
    private final CurrentCaller caller;

    @Inject
    ErrorReport(FileIntake intake, CurrentCaller caller) {
        this.intake = intake;
        this.caller = caller;
    }

    Response of(ImportId id) {
        var reader = caller.get();
        var first = intake.errors(id, page(Optional.empty()));
        return table("erreurs.csv", table -> {
            table.row(HEADINGS);
            for (var page = first; page != null; page = caller.as(reader, nextOf(id, page))) {
                page.items().forEach(error -> table.row(cells(error)));
            }
        });
    }

    Response template() {
        var columns = intake.columns();
        return table("modele.csv", table -> {
            table.row(columns.stream().map(SheetColumn::heading).toList());
            table.row(columns.stream().map(SheetColumn::example).toList());
        });
    }

    private Supplier<Page<LineError>> nextOf(ImportId id, Page<LineError> page) {
        return () -> page.next()
                .map(next -> intake.errors(id, page(Optional.of(next))))
                .orElse(null);
    }

    private static List<?> cells(LineError error) {
        return List.of(error.line(), error.column(), error.message(), error.code());
    }

    private static PageRequest page(Optional<String> after) {
        return new PageRequest(after, PageRequest.MAX);
    }

    private static Response table(String name, Consumer<CsvTable> content) {
        StreamingOutput written = out -> write(out, content);
        return Response.ok(written)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static void write(OutputStream out, Consumer<CsvTable> content) throws IOException {
        try (var table = new CsvTable(out)) {
            content.accept(table);
        }
    }
}
