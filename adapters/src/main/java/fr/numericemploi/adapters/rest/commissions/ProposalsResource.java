package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.commissions.engineering.Proposals;
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

@Path("api/v1/programme-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Training engineering")
public class ProposalsResource {
    private final Proposals proposals;

    @Inject
    public ProposalsResource(Proposals proposals) {
        this.proposals = proposals;
    }

    @POST
    @Operation(
            summary = "Propose which programmes to open, with how many seats, for today's pool, needs and a budget",
            description = "So that the most people come into the most posts. It may take a minute; nothing is kept, and"
                    + " nothing is decided: that is for the commission.")
    @APIResponse(responseCode = "200", description = "The proposal, with what is proven of it")
    public ProposalAnswer propose(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ProposalForm.class),
                                            example = ProposalForm.EXAMPLE))
                    ProposalForm form) {
        return ProposalAnswer.of(proposals.propose(form.toAsk()));
    }
}
