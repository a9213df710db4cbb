package fr.numericemploi.adapters.rest.cohorts;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.cohorts.SessionOpening;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.SessionId;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Sessions")
public class SessionsResource {
    private final SessionOpening opening;

    @Inject
    public SessionsResource(SessionOpening opening) {
        this.opening = opening;
    }

    @GET
    @Operation(summary = "Sessions of the own territory, in the order in which they were opened")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SessionAnswer.class)))
    public Response list(
            @QueryParam("programme") @Parameter(description = "Id of the programme whose sessions are wanted")
                    UUID programme,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var wanted = Optional.ofNullable(programme).map(ProgrammeId::new);
        return Pages.response(opening.list(wanted, Pages.request(cursor, limit)).map(SessionAnswer::of), uri);
    }

    @POST
    @Operation(
            summary = "Open a session of a published programme",
            description = "It keeps the version that is published now. None starts once a certification has expired.")
    @APIResponse(responseCode = "201", description = "Opened; Location names it")
    public Response open(SessionForm form, @Context UriInfo uri) {
        return Locations.created(uri, opening.open(form.toOpen()).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One session")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionAnswer.class)))
    public Response find(@PathParam("id") UUID id) {
        var session = opening.find(new SessionId(id));
        return Response.ok(SessionAnswer.of(session))
                .tag(Preconditions.tag(session.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change what an open session was opened with")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, TermsForm form) {
        opening.change(new SessionId(id), Preconditions.version(ifMatch), form.toTerms());
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/closing")
    @Operation(summary = "Close a session: nobody may apply any more")
    @APIResponse(responseCode = "204", description = "Closed")
    public void close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        opening.close(new SessionId(id), Preconditions.version(ifMatch));
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Cancel a session that will not take place, and say why")
    @APIResponse(responseCode = "204", description = "Cancelled")
    public void cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CancelForm form) {
        opening.cancel(new SessionId(id), Preconditions.version(ifMatch), form.why());
    }
}
