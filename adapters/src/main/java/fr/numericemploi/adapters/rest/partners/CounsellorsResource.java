package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.partners.AgencyCounsellors;
import fr.numericemploi.application.partners.CounsellorView;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CounsellorId;
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

@Path("api/v1/agencies/{agency}/counsellors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Agencies")
public class CounsellorsResource {
    private final AgencyCounsellors counsellors;

    @Inject
    public CounsellorsResource(AgencyCounsellors counsellors) {
        this.counsellors = counsellors;
    }

    @GET
    @Operation(summary = "The counsellors of an agency, in the order they were registered")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CounsellorView.class)))
    public Response list(
            @PathParam("agency") UUID agency,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(counsellors.list(new AgencyId(agency), Pages.request(cursor, limit)), uri);
    }

    @POST
    @Operation(summary = "Register a counsellor")
    @APIResponse(responseCode = "201", description = "Registered; Location names it")
    public Response register(@PathParam("agency") UUID agency, CounsellorForm form, @Context UriInfo uri) {
        return Locations.created(
                uri, counsellors.register(form.toRegister(agency)).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a counsellor; its ETag goes into If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CounsellorView.class)))
    public Response find(@PathParam("agency") UUID agency, @PathParam("id") UUID id) {
        var counsellor = counsellors.find(new AgencyId(agency), new CounsellorId(id));
        return Response.ok(counsellor)
                .tag(Preconditions.tag(counsellor.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a counsellor")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response change(
            @PathParam("agency") UUID agency,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            CounsellorForm form) {
        counsellors.change(form.toChange(agency, id, Preconditions.version(ifMatch)));
        return Response.noContent().build();
    }
}
