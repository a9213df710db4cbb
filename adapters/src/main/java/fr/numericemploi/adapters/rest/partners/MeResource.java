package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.partners.AccountRegister;
import fr.numericemploi.application.partners.AccountView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Accounts")
public class MeResource {
    private final AccountRegister register;

    @Inject
    public MeResource(AccountRegister register) {
        this.register = register;
    }

    @GET
    @Operation(summary = "The caller's own role and scope")
    public AccountView me() {
        return register.me();
    }
}
