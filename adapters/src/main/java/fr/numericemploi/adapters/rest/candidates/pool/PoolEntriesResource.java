package fr.numericemploi.adapters.rest.candidates.pool;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.candidates.pool.PoolEntryView;
import fr.numericemploi.application.candidates.pool.TalentPool;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolStatus;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/pool/entries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Pool")
public class PoolEntriesResource {
    private final TalentPool pool;

    @Inject
    public PoolEntriesResource(TalentPool pool) {
        this.pool = pool;
    }

    @GET
    @Operation(summary = "List the territory's places in the pool", description = "With who left, and why.")
    @APIResponse(
            responseCode = "200",
            description = "Places in the pool, oldest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PoolEntryView.class)))
    public Response list(
            @QueryParam("status") @Schema(enumeration = {"ACTIVE", "ASKED", "LEFT"}) String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var fields = new Fields();
        var wanted = fields.optional("status", status, Fields.oneOf(PoolStatus.class));
        fields.refuseIfWrong();
        return Pages.response(pool.list(wanted, Pages.request(cursor, limit)), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a place in the pool")
    @APIResponse(
            responseCode = "200",
            description = "The place in the pool",
            content = @Content(schema = @Schema(implementation = PoolEntryView.class)))
    public Response find(@PathParam("id") UUID id) {
        var entry = pool.find(new PoolEntryId(id));
        return Response.ok(entry).tag(Preconditions.tag(entry.version())).build();
    }

    @POST
    @Path("{id}/answer")
    @Operation(
            summary = "Take down whether the person is still available",
            description = "For people who answer a coordinator by phone.")
    @APIResponse(responseCode = "204", description = "Answered")
    public Response answer(@PathParam("id") UUID id, AnswerForm form) {
        pool.answer(new PoolEntryId(id), form.isYes());
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/departure")
    @Operation(summary = "Take a person out of the pool", description = "The reason is kept.")
    @APIResponse(responseCode = "204", description = "Taken out")
    public Response takeOut(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, TakeOutForm form) {
        pool.takeOut(form.toCommand(id, Preconditions.version(ifMatch)));
        return Response.noContent().build();
    }
}
