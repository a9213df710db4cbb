package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.partners.AgencyNetwork;
import fr.numericemploi.application.partners.AgencyView;
import fr.numericemploi.domain.partners.AgencyId;
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

@Path("api/v1/agencies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Agencies")
public class AgenciesResource {
    private final AgencyNetwork network;

    @Inject
    public AgenciesResource(AgencyNetwork network) {
        this.network = network;
    }

    @GET
    @Operation(summary = "Agencies of the own territory, by code")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgencyView.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(network.list(Pages.request(cursor, limit)), uri);
    }

    @POST
    @Operation(summary = "Register an agency")
    @APIResponse(responseCode = "201", description = "Registered; Location names it")
    public Response register(AgencyForm form, @Context UriInfo uri) {
        return Locations.created(uri, network.register(form.toRegister()).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One agency")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgencyView.class)))
    public Response find(@PathParam("id") UUID id) {
        var agency = network.find(new AgencyId(id));
        return Response.ok(agency).tag(Preconditions.tag(agency.version())).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Rename, move, close or reopen an agency")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AgencyForm form) {
        network.change(form.toChange(id, Preconditions.version(ifMatch)));
        return Response.noContent().build();
    }
}
