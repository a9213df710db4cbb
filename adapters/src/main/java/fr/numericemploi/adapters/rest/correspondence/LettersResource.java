package fr.numericemploi.adapters.rest.correspondence;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.application.correspondence.Correspondence;
import fr.numericemploi.application.correspondence.LetterView;
import fr.numericemploi.application.correspondence.LetterWriting;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.application.shared.JournalReader.SetAside;
import fr.numericemploi.domain.correspondence.LetterState;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/letters")
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Letters")
public class LettersResource {
    private final Correspondence correspondence;
    private final LetterWriting writing;

    @Inject
    public LettersResource(Correspondence correspondence, LetterWriting writing) {
        this.correspondence = correspondence;
        this.writing = writing;
    }

    @GET
    @Operation(summary = "Letters by e-mail, latest first", description = "Coordinators see those of their territory.")
    @APIResponse(
            responseCode = "200",
            description = "A page of letters",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LetterView.class)))
    public Response list(
            @QueryParam("state") @Schema(enumeration = {"TO_SEND", "SENT", "FAILED"}) String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(correspondence.list(state(state), Pages.request(cursor, limit)), uri);
    }

    @GET
    @Path("unwritten")
    @Operation(
            summary = "Events whose letters could not be written",
            description = "They hold up no other, and are tried again every ten minutes.")
    @APIResponse(
            responseCode = "200",
            description = "Oldest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SetAside.class)))
    public List<SetAside> unwritten() {
        return writing.aside();
    }

    @POST
    @Path("{id}/retry")
    @Operation(summary = "Send a letter that failed again, from the first attempt")
    @APIResponse(responseCode = "202", description = "It leaves with the next ones")
    public Response retry(@PathParam("id") UUID id) {
        correspondence.retry(id);
        return Response.accepted().build();
    }

    private static Optional<LetterState> state(String text) {
        var fields = new Fields();
        var state = fields.optional("state", text, Fields.oneOf(LetterState.class));
        fields.refuseIfWrong();
        return state;
    }
}
