package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.funding.FundingDecisions;
import fr.numericemploi.application.funding.FundingForm;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/funding-simulations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Funding")
public class FundingSimulationsResource {
    private final FundingDecisions decisions;

    @Inject
    public FundingSimulationsResource(FundingDecisions decisions) {
        this.decisions = decisions;
    }

    @POST
    @Operation(
            summary = "What if: who could pay, by facts that are stated by hand, about nobody in particular",
            description =
                    "A candidate in the body is not looked at; a session, a programme and a need are. Nothing is kept.")
    public FundingAnswer simulate(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = FundingForm.class),
                                            example = FundingExample.SIMULATION))
                    FundingForm form) {
        return FundingAnswer.of(decisions.simulate(form));
    }
}
