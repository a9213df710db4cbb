package fr.numericemploi.adapters.rest.catalogue.needs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.application.catalogue.needs.NeedDesk;
import fr.numericemploi.application.catalogue.needs.NeedReader;
import fr.numericemploi.application.catalogue.needs.NeedView;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.needs.NeedStatus;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.shared.RomeCode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/needs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Needs")
public class NeedsResource {
    private final NeedDesk desk;
    private final NeedReader needs;

    @Inject
    public NeedsResource(NeedDesk desk, NeedReader needs) {
        this.desk = desk;
        this.needs = needs;
    }

    @GET
    @Operation(
            summary = "Recruitment needs, the oldest first",
            description = "A recruiter's own company's; those of the territory for its staff and its commission.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = NeedView.class)))
    public Response list(
            @QueryParam("company") UUID company,
            @QueryParam("status") @Schema(enumeration = {"TO_REVIEW", "OPEN", "STALE", "FILLED", "WITHDRAWN"})
                    String status,
            @QueryParam("family") @Parameter(description = "The ROME 3 sheet of the job", example = "M1805")
                    String family,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var fields = new Fields();
        var wanted = fields.optional("status", status, Fields.oneOf(NeedStatus.class));
        var job = fields.optional("family", family, RomeCode::new);
        fields.refuseIfWrong();
        var whose = Optional.ofNullable(company).map(CompanyId::new);
        return Pages.response(needs.list(whose, wanted, job, Pages.request(cursor, limit)), uri);
    }

    @POST
    @Operation(
            summary = "State a recruitment need",
            description = "It is open at once, unless its wording may discriminate: the answer then shows the passages"
                    + " and the articles, and the need waits for a correction or for a coordinator.")
    @APIResponse(
            responseCode = "201",
            description = "Stated; Location names it",
            content = @Content(schema = @Schema(implementation = NeedView.class)))
    public Response state(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NeedForm.class),
                                            example = NeedExample.NEED))
                    NeedForm form,
            @Context UriInfo uri) {
        desk.requireKeeper();
        var id = desk.state(form.toState());
        var location = uri.getAbsolutePathBuilder().path(id.value().toString());
        return Response.created(location.build()).entity(needs.find(id)).build();
    }
}
