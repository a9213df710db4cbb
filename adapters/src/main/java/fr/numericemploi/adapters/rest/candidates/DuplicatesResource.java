package fr.numericemploi.adapters.rest.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.candidates.DuplicateReview;
import fr.numericemploi.application.candidates.DuplicateView;
import fr.numericemploi.domain.candidates.PrescriptionId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path("api/v1/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Duplicates")
public class DuplicatesResource {
    private final DuplicateReview review;

    @Inject
    public DuplicatesResource(DuplicateReview review) {
        this.review = review;
    }

    @GET
    @Operation(summary = "Prescriptions about somebody who may be known, to be decided, the oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the Link header leads to the next one",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DuplicateView.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(review.list(Pages.request(cursor, limit)), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them, by the id of its prescription")
    @APIResponse(
            responseCode = "200",
            description = "With an ETag, which the decision wants",
            content = @Content(schema = @Schema(implementation = DuplicateView.class)))
    public Response find(@PathParam("id") UUID id) {
        var duplicate = review.find(new PrescriptionId(id));
        return Response.ok(duplicate)
                .tag(Preconditions.tag(duplicate.version()))
                .build();
    }

    @POST
    @Path("{id}/decision")
    @Operation(summary = "Decide: the same person as a suspect, or somebody else")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = DuplicateDecision.class)))
    public DuplicateDecision decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DuplicateDecisionForm form) {
        var candidate = review.decide(form.toDecide(id, Preconditions.version(ifMatch)));
        return new DuplicateDecision(candidate.value());
    }
}
