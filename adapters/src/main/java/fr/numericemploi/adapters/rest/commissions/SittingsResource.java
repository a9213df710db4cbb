package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.commissions.evaluation.Deliberations;
import fr.numericemploi.application.commissions.evaluation.PrintedMinutes;
import fr.numericemploi.application.commissions.evaluation.SittingView;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/sittings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Sittings")
public class SittingsResource {
    private final Deliberations deliberations;
    private final PrintedMinutes minutes;

    @Inject
    public SittingsResource(Deliberations deliberations, PrintedMinutes minutes) {
        this.deliberations = deliberations;
        this.minutes = minutes;
    }

    @GET
    @Operation(summary = "The sitting of a day")
    @APIResponse(
            responseCode = "200",
            description = "The sitting",
            content = @Content(schema = @Schema(implementation = SittingView.class)))
    public Response ofDay(@Parameter(required = true) @QueryParam("day") UUID day) {
        if (day == null) {
            throw new RuleViolation(InputRule.REQUIRED).at("day");
        }
        return tagged(deliberations.sittingOf(new SelectionDayId(day)));
    }

    @POST
    @Operation(summary = "Open the commission's sitting on everybody a day saw")
    @APIResponse(responseCode = "201", description = "Opened; Location names it")
    public Response open(SittingForm form, @Context UriInfo uri) {
        var opening = form.toOpening();
        var id = deliberations.open(opening.day(), opening.heldOn(), opening.members());
        return Locations.created(uri, id.value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A sitting, with its agenda and verdicts")
    @APIResponse(
            responseCode = "200",
            description = "The sitting; its ETag goes into If-Match",
            content = @Content(schema = @Schema(implementation = SittingView.class)))
    public Response sitting(@PathParam("id") UUID id) {
        return tagged(deliberations.sitting(new SittingId(id)));
    }

    @PUT
    @Path("{id}/members")
    @Operation(summary = "Say who is present, all of them at once")
    @APIResponse(responseCode = "204", description = "Noted")
    public void attend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, List<SittingForm.MemberForm> members) {
        deliberations.attend(new SittingId(id), Preconditions.version(ifMatch), SittingForm.members(members));
    }

    @PUT
    @Path("{id}/verdicts/{candidate}")
    @Operation(summary = "Give, or reconsider, the verdict on one person")
    @APIResponse(responseCode = "204", description = "Given; it takes effect when the sitting is closed")
    public void decide(
            @PathParam("id") UUID id,
            @PathParam("candidate") UUID candidate,
            @HeaderParam("If-Match") String ifMatch,
            VerdictForm form) {
        deliberations.decide(form.toCommand(id, Preconditions.version(ifMatch), candidate));
    }

    @POST
    @Path("{id}/closure")
    @Operation(summary = "Close the sitting: every verdict takes effect, people and agencies are told")
    @APIResponse(responseCode = "204", description = "Closed")
    public void close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        deliberations.close(new SittingId(id), Preconditions.version(ifMatch));
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
        return MinutesFile.of(minutes.of(new SittingId(id)));
    }

    private static Response tagged(SittingView sitting) {
        return Response.ok(sitting).tag(Preconditions.tag(sitting.version())).build();
    }
}
