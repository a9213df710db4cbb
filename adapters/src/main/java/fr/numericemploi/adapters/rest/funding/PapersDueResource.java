package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.application.funding.envelopes.FundingPapers;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.shared.Dates;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/papers-due")
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Envelopes")
public class PapersDueResource {
    private final FundingPapers papers;

    @Inject
    public PapersDueResource(FundingPapers papers) {
        this.papers = papers;
    }

    @GET
    @Operation(
            summary = "Papers of the own territory that payers want and that have not come",
            description = "By the day on which they are due; those without which nothing more is to be paid.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PaperDueItem.class)))
    public Response due(
            @QueryParam("until") @Parameter(description = "Due by that day", required = true, example = "2026-03-31")
                    String until,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var day = Fields.blaming("until", () -> Dates.read(String.valueOf(until)));
        return Pages.response(papers.due(day, Pages.request(cursor, limit)).map(PaperDueItem::of), uri);
    }
}
