package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.partners.TrainingBodyRegister;
import fr.numericemploi.domain.partners.TrainingBodyId;
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

@Path("api/v1/training-bodies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Training bodies")
public class TrainingBodiesResource {
    private final TrainingBodyRegister register;

    @Inject
    public TrainingBodiesResource(TrainingBodyRegister register) {
        this.register = register;
    }

    @GET
    @Operation(summary = "Training bodies of the own territory, by SIRET")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TrainingBodyAnswer.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(register.list(Pages.request(cursor, limit)).map(TrainingBodyAnswer::of), uri);
    }

    @POST
    @Operation(summary = "Register a training body")
    @APIResponse(responseCode = "201", description = "Registered; Location names it")
    public Response register(TrainingBodyForm form, @Context UriInfo uri) {
        return Locations.created(uri, register.register(form.toRegister()).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One training body")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TrainingBodyAnswer.class)))
    public Response find(@PathParam("id") UUID id) {
        var body = register.find(new TrainingBodyId(id));
        return Response.ok(TrainingBodyAnswer.of(body))
                .tag(Preconditions.tag(body.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a training body, renew its certificate, or make it inactive")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, TrainingBodyForm form) {
        register.change(form.toChange(id, Preconditions.version(ifMatch)));
        return Response.noContent().build();
    }
}
