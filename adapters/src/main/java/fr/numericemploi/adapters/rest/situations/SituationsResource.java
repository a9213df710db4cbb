package fr.numericemploi.adapters.rest.situations;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.situations.SituationFiles;
import fr.numericemploi.application.situations.SituationForm;
import fr.numericemploi.application.situations.SituationView;
import fr.numericemploi.domain.situations.FileId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/candidates/{id}/situation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Situations")
public class SituationsResource {
    private final SituationFiles files;

    @Inject
    public SituationsResource(SituationFiles files) {
        this.files = files;
    }

    @GET
    @Operation(summary = "A person's situation: for decisions on funding and reserved places, and nothing else")
    @APIResponse(
            responseCode = "200",
            description = "With an ETag, which changes want",
            content = @Content(schema = @Schema(implementation = SituationView.class)))
    public Response find(@PathParam("id") UUID id) {
        var situation = files.find(new FileId(id));
        return Response.ok(situation)
                .tag(Preconditions.tag(situation.version()))
                .build();
    }

    @PUT
    @Operation(summary = "Correct a person's situation")
    @APIResponse(responseCode = "204", description = "Changed")
    public void change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, SituationForm form) {
        files.change(new FileId(id), Preconditions.version(ifMatch), form);
    }
}
