package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.partners.FunderRegister;
import fr.numericemploi.domain.partners.FunderId;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/funders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Funders")
public class FundersResource {
    private final FunderRegister register;

    @Inject
    public FundersResource(FunderRegister register) {
        this.register = register;
    }

    @GET
    @Operation(summary = "Who pays for training, in the order they were registered")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FunderAnswer.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(register.list(Pages.request(cursor, limit)).map(FunderAnswer::of), uri);
    }

    @POST
    @Operation(summary = "Register a funder")
    @APIResponse(responseCode = "201", description = "Registered; Location names it")
    public Response register(FunderForm form, @Context UriInfo uri) {
        return Locations.created(uri, register.register(form.toRegister()).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One funder; a funder's own account reads its own")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FunderAnswer.class)))
    public Response find(@PathParam("id") UUID id) {
        var funder = register.find(new FunderId(id));
        return Response.ok(FunderAnswer.of(funder))
                .tag(Preconditions.tag(funder.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a funder, or make it inactive")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, FunderForm form) {
        register.change(form.toChange(id, Preconditions.version(ifMatch)));
        return Response.noContent().build();
    }
}
