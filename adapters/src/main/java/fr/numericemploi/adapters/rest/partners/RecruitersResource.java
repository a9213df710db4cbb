package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.partners.CompanyRecruiters;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
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

@Path("api/v1/companies/{company}/recruiters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Companies")
public class RecruitersResource {
    private final CompanyRecruiters recruiters;

    @Inject
    public RecruitersResource(CompanyRecruiters recruiters) {
        this.recruiters = recruiters;
    }

    @GET
    @Operation(summary = "The recruiters of a company, in the order they were registered")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RecruiterItem.class)))
    public Response list(
            @PathParam("company") UUID company,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var page = recruiters.list(new CompanyId(company), Pages.request(cursor, limit));
        return Pages.response(page.map(RecruiterItem::of), uri);
    }

    @POST
    @Operation(summary = "Register a recruiter")
    @APIResponse(responseCode = "201", description = "Registered; Location names it")
    public Response register(@PathParam("company") UUID company, RecruiterForm form, @Context UriInfo uri) {
        return Locations.created(
                uri, recruiters.register(form.toRegister(company)).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a recruiter; its ETag goes into If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecruiterItem.class)))
    public Response find(@PathParam("company") UUID company, @PathParam("id") UUID id) {
        var recruiter = recruiters.find(new CompanyId(company), new RecruiterId(id));
        return Response.ok(RecruiterItem.of(recruiter))
                .tag(Preconditions.tag(recruiter.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a recruiter")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response change(
            @PathParam("company") UUID company,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            RecruiterForm form) {
        recruiters.change(form.toChange(company, id, Preconditions.version(ifMatch)));
        return Response.noContent().build();
    }
}
