package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.funding.envelopes.Spending;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/training-recounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Envelopes")
public class TrainingRecountsResource {
    private final Spending spending;

    @Inject
    public TrainingRecountsResource(Spending spending) {
        this.spending = spending;
    }

    @POST
    @Operation(
            summary = "Count hours of a session again: some people have left, or it ran for fewer hours",
            description = "Every payer gives its part of the hours that were not run: what is not paid yet is released,"
                    + " what is paid is marked as to be recovered. Hours only become fewer.")
    @APIResponse(responseCode = "200", description = "What went back, and what is to be recovered")
    public RecountAnswer recount(RecountForm form) {
        return RecountAnswer.of(spending.recount(form.toRecount()));
    }
}
