package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.partners.CompanyView;
import fr.numericemploi.application.partners.Membership;
import fr.numericemploi.domain.partners.CompanyId;
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

@Path("api/v1/companies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Companies")
public class CompaniesResource {
    private final Membership membership;

    @Inject
    public CompaniesResource(Membership membership) {
        this.membership = membership;
    }

    @GET
    @Operation(summary = "The companies that are members, or were, by SIRET")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CompanyView.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(membership.list(Pages.request(cursor, limit)), uri);
    }

    @POST
    @Operation(summary = "Admit a company as a member")
    @APIResponse(responseCode = "201", description = "Admitted; Location names it")
    public Response admit(CompanyForm form, @Context UriInfo uri) {
        return Locations.created(uri, membership.admit(form.toAdmit()).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a member company; its ETag goes into If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompanyView.class)))
    public Response find(@PathParam("id") UUID id) {
        var company = membership.find(new CompanyId(id));
        return Response.ok(company).tag(Preconditions.tag(company.version())).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a member company")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CompanyForm form) {
        membership.change(form.toChange(id, Preconditions.version(ifMatch)));
        return Response.noContent().build();
    }
}
