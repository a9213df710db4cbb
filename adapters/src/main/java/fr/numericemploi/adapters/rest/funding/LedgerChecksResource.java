package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.funding.envelopes.EnvelopeRegister;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/ledger-check")
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Envelopes")
public class LedgerChecksResource {
    private final EnvelopeRegister register;

    @Inject
    public LedgerChecksResource(EnvelopeRegister register) {
        this.register = register;
    }

    @GET
    @Operation(summary = "Count every balance again from the lines of the ledger, and tell what differs")
    @APIResponse(responseCode = "200", description = "How many lines there are, and the accounts that are wrong")
    public LedgerCheckAnswer check() {
        return LedgerCheckAnswer.of(register.check());
    }
}
