package fr.numericemploi.adapters.rest.shared.tables;

import fr.numericemploi.adapters.rest.shared.csv.CsvTable;
import fr.numericemploi.domain.shared.PlainText;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Figures as the client wants them: JSON, or a file for a spreadsheet program.
 *
 * @param title from which the file's name is made
 */
public record Download(String title) {
    private static final MediaType CSV = MediaType.valueOf(CsvTable.MEDIA_TYPE);
    private static final MediaType SHEETS = MediaType.valueOf(Tables.XLSX);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV, SHEETS).build();

    public Response answer(Request request, Object json, Supplier<Table> csv, Supplier<List<Table>> sheets) {
        var chosen = request.selectVariant(FORMS);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        if (chosen.getMediaType().isCompatible(CSV)) {
            return file(Tables.csv(csv.get()), CSV, ".csv");
        }
        return chosen.getMediaType().isCompatible(SHEETS)
                ? file(Tables.xlsx(sheets.get()), SHEETS, ".xlsx")
                : Response.ok(json, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private Response file(byte[] content, MediaType type, String ending) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name() + ending + "\"")
                .build();
    }

    /** Without accents, blanks and signs, so that every system keeps it. */
    private String name() {
        return PlainText.of(title).replace(' ', '-');
    }
}
