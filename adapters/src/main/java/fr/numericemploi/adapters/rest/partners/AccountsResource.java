package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.partners.AccountRegister;
import fr.numericemploi.application.partners.AccountView;
import fr.numericemploi.domain.partners.AccountId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Accounts")
public class AccountsResource {
    private final AccountRegister register;

    @Inject
    public AccountsResource(AccountRegister register) {
        this.register = register;
    }

    @GET
    @Operation(summary = "Who may log in, by login: everywhere, or in the coordinator's territory")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AccountView.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(register.list(Pages.request(cursor, limit)), uri);
    }

    @POST
    @Operation(summary = "Say what a login of the identity provider may do here")
    @APIResponse(responseCode = "201", description = "Opened; Location names it")
    public Response open(AccountForm form, @Context UriInfo uri) {
        return Locations.created(uri, register.open(form.toOpen()).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an account; its ETag goes into If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response find(@PathParam("id") UUID id) {
        var account = register.find(new AccountId(id));
        return Response.ok(account).tag(Preconditions.tag(account.version())).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change an account")
    @APIResponse(responseCode = "204", description = "Changed; it counts from the next request of that login on")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AccountForm form) {
        register.change(form.toChange(id, Preconditions.version(ifMatch)));
        return Response.noContent().build();
    }
}
