package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.funding.FundingDecisions;
import fr.numericemploi.application.funding.FundingForm;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/funding-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Funding")
public class FundingDecisionsResource {
    private final FundingDecisions decisions;

    @Inject
    public FundingDecisionsResource(FundingDecisions decisions) {
        this.decisions = decisions;
    }

    @GET
    @Operation(
            summary = "Who can pay for a person's training, by what the files say",
            description = "It proposes and explains; a person decides. Nothing is kept.")
    public FundingAnswer decide(
            @QueryParam("candidate") @Parameter(required = true) UUID candidate,
            @QueryParam("session") @Parameter(description = "in which the person would be trained") UUID session,
            @QueryParam("programme") @Parameter(description = "which is published, where no session is planned yet")
                    UUID programme,
            @QueryParam("need")
                    @Parameter(description = "of the company that would recruit: the contract on offer, and whose")
                    UUID need,
            @QueryParam("on") String on) {
        return FundingAnswer.of(decisions.decide(new FundingForm(candidate, session, programme, need, on, Map.of())));
    }

    @POST
    @Operation(
            summary = "The same, completed and corrected by facts that are stated by hand",
            description =
                    "Facts by their codes, as /api/v1/schemes/facts lists them; a need tells the contract on offer, its months, and"
                            + " the company's size. Nothing is kept.")
    public FundingAnswer decideWith(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = FundingForm.class),
                                            example = FundingExample.DECISION))
                    FundingForm form) {
        return FundingAnswer.of(decisions.decide(form));
    }
}
