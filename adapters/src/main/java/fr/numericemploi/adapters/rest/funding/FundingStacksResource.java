package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.funding.FundingStacks;
import fr.numericemploi.application.funding.StackForm;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/funding-stacks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Funding")
public class FundingStacksResource {
    private final FundingStacks stacks;

    @Inject
    public FundingStacksResource(FundingStacks stacks) {
        this.stacks = stacks;
    }

    @POST
    @Operation(
            summary = "Propose who pays what for a person or a cohort, so that the least is left to pay",
            description =
                    "1,000 people at most. Lines fixed by hand stand, and the rest is solved around them. It may take"
                            + " a minute for many people; nothing is kept, and nothing is decided.")
    @APIResponse(responseCode = "200", description = "The plan, what is proven of it, and the next best")
    public StackAnswer propose(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = StackForm.class),
                                            example = FundingExample.STACK))
                    StackForm form) {
        return StackAnswer.of(stacks.propose(form));
    }
}
