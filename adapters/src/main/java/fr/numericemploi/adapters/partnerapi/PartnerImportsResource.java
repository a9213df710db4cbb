package fr.numericemploi.adapters.partnerapi;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.csv.CsvFile;
import fr.numericemploi.application.candidates.imports.FileIntake;
import fr.numericemploi.application.candidates.imports.ImportSettings;
import fr.numericemploi.application.candidates.imports.ImportView;
import fr.numericemploi.application.candidates.imports.LineError;
import fr.numericemploi.domain.candidates.imports.ImportId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whole files instead of single prescriptions. Sending one again changes nothing, so that no key is wanted. */
@Path("partners/v1/prescription-imports")
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope
@Adapter
@Tag(name = "Partners: prescription imports")
public class PartnerImportsResource {
    private final FileIntake intake;
    private final ImportSettings settings;

    @Inject
    public PartnerImportsResource(FileIntake intake, ImportSettings settings) {
        this.intake = intake;
        this.settings = settings;
    }

    @POST
    @Consumes("text/csv")
    @Operation(summary = "Hand in a CSV file of your prescriptions")
    @APIResponse(
            responseCode = "202",
            description = "Taken in; Location tells how far it has come",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response receive(
            @QueryParam("name") @DefaultValue("prescriptions.csv") String name,
            InputStream body,
            @Context UriInfo uri) {
        var own = intake.agency(Optional.empty());
        try (var file = CsvFile.read(name, body, settings.mostMegabytes())) {
            var id = intake.receive(own, file.sheet());
            return Locations.accepted(uri, id.value(), intake.find(id));
        }
    }

    @GET
    @Path("{id}")
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
}
