package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.partners.AccountView;
import fr.numericemploi.application.partners.AgencySystems;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.AgencyId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/agencies/{agency}/systems")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Agencies")
public class SystemsResource {
    private final AgencySystems systems;

    @Inject
    public SystemsResource(AgencySystems systems) {
        this.systems = systems;
    }

    @GET
    @Operation(summary = "The information systems of an agency, those in use and those revoked")
    public List<AccountView> list(@PathParam("agency") UUID agency) {
        return systems.list(new AgencyId(agency));
    }

    @POST
    @Operation(summary = "Register an information system that will prescribe on the agency's behalf")
    @APIResponse(
            responseCode = "201",
            description = "Registered; the secret is told this once",
            content = @Content(schema = @Schema(implementation = SystemAnswer.class)))
    public Response register(@PathParam("agency") UUID agency, SystemForm form, @Context UriInfo uri) {
        var system = SystemAnswer.of(systems.register(new AgencyId(agency), form.toName()));
        var location = uri.getAbsolutePathBuilder().path(system.id().toString()).build();
        return Response.created(location)
                .header("Cache-Control", "no-store")
                .entity(system)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revoke an information system")
    @APIResponse(responseCode = "204", description = "It is given no token from now on, and those it has count no more")
    public Response revoke(@PathParam("agency") UUID agency, @PathParam("id") UUID id) {
        systems.revoke(new AgencyId(agency), new AccountId(id));
        return Response.noContent().build();
    }
}
