package fr.numericemploi.adapters.rest.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.csv.CsvFile;
import fr.numericemploi.adapters.rest.shared.csv.CsvTable;
import fr.numericemploi.application.candidates.imports.FileIntake;
import fr.numericemploi.application.candidates.imports.ImportSettings;
import fr.numericemploi.application.candidates.imports.ImportView;
import fr.numericemploi.application.candidates.imports.LineError;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/prescription-imports")
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Prescription imports")
public class ImportsResource {
    private final FileIntake intake;
    private final ErrorReport report;
    private final ImportSettings settings;

    @Inject
    public ImportsResource(FileIntake intake, ErrorReport report, ImportSettings settings) {
        this.intake = intake;
        this.report = report;
        this.settings = settings;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Hand in a CSV file; a coordinator names the agency that prescribes",
            description =
                    "UTF-8 or Windows-1252; semicolons, commas or tabs; columns by the headings of template.csv, in"
                            + " any order; days as 31/03/2016 or 2016-03-31; several values of a cell apart by |. Good lines are"
                            + " kept, bad ones are reported. The same file again changes nothing.")
    @APIResponse(
            responseCode = "202",
            description = "Taken in; Location tells how far it has come",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response receive(
            @QueryParam("agency") UUID agency,
            @QueryParam("name") @DefaultValue("prescriptions.csv") String name,
            InputStream body,
            @Context UriInfo uri) {
        var prescriber = intake.agency(Optional.ofNullable(agency).map(AgencyId::new));
        try (var file = CsvFile.read(name, body, settings.mostMegabytes())) {
            var id = intake.receive(prescriber, file.sheet());
            return Locations.accepted(uri, id.value(), intake.find(id));
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Hand in a CSV file by a form: it is in the part « file »")
    @APIResponse(
            responseCode = "202",
            description = "Taken in; Location tells how far it has come",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response receive(
            @QueryParam("agency") UUID agency, @FormParam("file") EntityPart part, @Context UriInfo uri) {
        InputRule.REQUIRED.refuseIf(part == null, Map.of());
        return receive(agency, part.getFileName().orElse("prescriptions.csv"), part.getContent(), uri);
    }

    @GET
    @Operation(summary = "The files handed in, the latest first: an agency's own, a coordinator's territory")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ImportView.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(intake.list(Pages.request(cursor, limit)), uri);
    }

    /** Not {@code template.csv}: the REST runtime would choose by media type before it looks at the path's words. */
    @GET
    @Path("{id: [^.]+}")
    @Operation(summary = "How far a file has come")
    public ImportView find(@PathParam("id") UUID id) {
        return intake.find(new ImportId(id));
    }

    @GET
    @Path("{id}/errors")
    @Operation(summary = "The lines that are no prescriptions, and why: line, column, reason")
    @APIResponse(
            responseCode = "200",
            description = "A page of them, in the order of the file",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LineError.class)))
    public Response errors(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(intake.errors(new ImportId(id), Pages.request(cursor, limit)), uri);
    }

    @GET
    @Path("{id}/errors.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(summary = "The same for a spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response errorsAsTable(@PathParam("id") UUID id) {
        return report.of(new ImportId(id));
    }

    @GET
    @Path("template.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(summary = "All columns that a file may have, with an example")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = CsvTable.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public Response template() {
        return report.template();
    }
}
