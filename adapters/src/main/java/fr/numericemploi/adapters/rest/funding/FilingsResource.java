package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.adapters.rest.shared.csv.CsvTable;
import fr.numericemploi.application.funding.filings.FilingDesk;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.filings.FilingId;
import fr.numericemploi.domain.funding.filings.FilingState;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/france-travail-filings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "France Travail")
public class FilingsResource {
    private final FilingDesk desk;

    @Inject
    public FilingsResource(FilingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "What was exported for France Travail's portal, in the order in which it was made")
    @APIResponse(
            responseCode = "200",
            description = "A page of it",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FilingAnswer.class)))
    public Response list(
            @QueryParam("session") @Parameter(description = "Id of the session") UUID session,
            @QueryParam("state")
                    @Parameter(
                            description = "Only those that stand so",
                            schema = @Schema(implementation = FilingState.class))
                    String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var fields = new Fields();
        var standing = fields.optional("state", state, Fields.oneOf(FilingState.class));
        fields.refuseIfWrong();
        var wanted = Optional.ofNullable(session).map(SessionId::new);
        var page = desk.list(wanted, standing, Pages.request(cursor, limit));
        return Pages.response(page.map(FilingAnswer::of), uri);
    }

    @POST
    @Operation(
            summary = "Export enrolments (AIS), entries (AES), a month's attendance or exits, to be handed in by hand",
            description =
                    "The portal has no interface to write to. Nobody is exported twice for the same, unless it was"
                            + " refused there.")
    @APIResponse(responseCode = "201", description = "Exported; Location names it")
    public Response export(FilingForm form, @Context UriInfo uri) {
        return Locations.created(uri, desk.export(form.toMake()).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One filing")
    @APIResponse(
            responseCode = "200",
            description = "The filing",
            content = @Content(schema = @Schema(implementation = FilingAnswer.class)))
    public Response find(@PathParam("id") UUID id) {
        var filing = desk.find(new FilingId(id));
        return Response.ok(FilingAnswer.of(filing))
                .tag(Preconditions.tag(filing.version()))
                .build();
    }

    @GET
    @Path("{id}/file.csv")
    @Produces(CsvTable.MEDIA_TYPE)
    @Operation(
            summary = "The file to hand in, with people's names",
            description = "Who takes it is recorded. Of somebody who was erased since, no name is left.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response download(@PathParam("id") UUID id) {
        var file = desk.download(new FilingId(id));
        return Response.ok(FilingSheet.of(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + FilingSheet.name(file) + "\"")
                .build();
    }

    @PUT
    @Path("{id}/reference")
    @Operation(
            summary = "Keep the reference that the portal gave",
            description = "The files of its people then have that paper, where it is one: AIS and AES.")
    @APIResponse(responseCode = "204", description = "Filed")
    public void file(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, FiledForm form) {
        form.check();
        desk.file(new FilingId(id), Preconditions.version(ifMatch), form.words(), form.day());
    }

    @PUT
    @Path("{id}/refusal")
    @Operation(summary = "Keep why the portal refused it: it is then exported anew")
    @APIResponse(responseCode = "204", description = "Refused")
    public void refuse(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, FiledForm form) {
        form.check();
        desk.refuse(new FilingId(id), Preconditions.version(ifMatch), form.words(), form.day());
    }
}
