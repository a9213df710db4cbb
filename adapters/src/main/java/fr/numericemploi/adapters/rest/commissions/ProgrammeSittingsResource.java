package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.commissions.engineering.ProgrammeDeliberations;
import fr.numericemploi.application.commissions.engineering.ProgrammeMinutes;
import fr.numericemploi.application.commissions.engineering.ProgrammeSittingView;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/programme-sittings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Training engineering")
public class ProgrammeSittingsResource {
    private final ProgrammeDeliberations deliberations;
    private final ProgrammeMinutes minutes;

    @Inject
    public ProgrammeSittingsResource(ProgrammeDeliberations deliberations, ProgrammeMinutes minutes) {
        this.deliberations = deliberations;
        this.minutes = minutes;
    }

    @GET
    @Operation(summary = "The sittings of the training-engineering commission, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ProgrammeSittingView.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(deliberations.list(Pages.request(cursor, limit)), uri);
    }

    @POST
    @Operation(summary = "Open a sitting on all programmes that are submitted in a territory")
    @APIResponse(responseCode = "201", description = "Opened; Location names it")
    public Response open(ProgrammeSittingForm form, @Context UriInfo uri) {
        var opening = form.toOpening();
        var id = deliberations.open(opening.territory(), opening.heldOn(), opening.members());
        return Locations.created(uri, id.value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A sitting, with its agenda and decisions")
    @APIResponse(
            responseCode = "200",
            description = "The sitting; its ETag goes into If-Match",
            content = @Content(schema = @Schema(implementation = ProgrammeSittingView.class)))
    public Response sitting(@PathParam("id") UUID id) {
        var sitting = deliberations.sitting(new ProgrammeSittingId(id));
        return Response.ok(sitting).tag(Preconditions.tag(sitting.version())).build();
    }

    @PUT
    @Path("{id}/members")
    @Operation(summary = "Say who is present, all of them at once")
    @APIResponse(responseCode = "204", description = "Noted")
    public void attend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, List<SittingForm.MemberForm> members) {
        deliberations.attend(new ProgrammeSittingId(id), Preconditions.version(ifMatch), SittingForm.members(members));
    }

    @PUT
    @Path("{id}/decisions/{programme}/{number}")
    @Operation(summary = "Approve a submitted version, or send it back with remarks; until the sitting is closed")
    @APIResponse(responseCode = "204", description = "Given; it takes effect when the sitting is closed")
    public void decide(
            @PathParam("id") UUID id,
            @Parameter(description = "The programme's id") @PathParam("programme") UUID programme,
            @Parameter(description = "The version that was submitted", example = "1") @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            ProgrammeDecisionForm form) {
        deliberations.decide(form.toCommand(id, Preconditions.version(ifMatch), programme, number));
    }

    @POST
    @Path("{id}/closure")
    @Operation(summary = "Close the sitting: programmes are approved, or go back to their authors")
    @APIResponse(responseCode = "204", description = "Closed")
    public void close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        deliberations.close(new ProgrammeSittingId(id), Preconditions.version(ifMatch));
    }

    @GET
    @Path("{id}/minutes.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The minutes (procès-verbal) of a closed sitting")
    @APIResponse(
            responseCode = "200",
            description = "A PDF document",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(implementation = String.class, format = "binary")))
    public Response minutes(@PathParam("id") UUID id) {
        return MinutesFile.of(minutes.of(new ProgrammeSittingId(id)));
    }
}
