package fr.numericemploi.adapters.rest.candidates.pool;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.application.candidates.pool.ContactRequests;
import fr.numericemploi.application.candidates.pool.FoundProfile;
import fr.numericemploi.application.candidates.pool.PoolSearch;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/pool")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Pool")
public class PoolResource {
    private final PoolSearch search;
    private final ContactRequests contacts;

    @Inject
    public PoolResource(PoolSearch search, ContactRequests contacts) {
        this.search = search;
        this.contacts = contacts;
    }

    @GET
    @Operation(
            summary = "Search the pool",
            description =
                    "Best fit first. People are shown by what they can do; who they are is told by nobody but them.")
    @APIResponse(
            responseCode = "200",
            description = "People found, and how many of all found have each value",
            content = @Content(schema = @Schema(implementation = PoolPage.class)))
    public Response search(@BeanParam PoolParameters parameters, @Context UriInfo uri) {
        var answer = search.search(parameters.query(), Pages.request(parameters.cursor, parameters.limit));
        return Pages.response(answer.page(), PoolPage.of(answer), uri);
    }

    @GET
    @Path("{entry}")
    @Operation(summary = "Read one profile of the pool")
    @APIResponse(
            responseCode = "200",
            description = "The profile",
            content = @Content(schema = @Schema(implementation = FoundProfile.class)))
    public FoundProfile find(@PathParam("entry") UUID entry) {
        return search.find(new PoolEntryId(entry));
    }

    @POST
    @Path("{entry}/contact-requests")
    @Operation(
            summary = "Ask a person for contact",
            description = "The person is written to, and says yes or no. Only a yes tells the company who it is.")
    @APIResponse(responseCode = "201", description = "Asked; Location names the request")
    public Response ask(@PathParam("entry") UUID entry, ContactForm form, @Context UriInfo uri) {
        var id = contacts.ask(form.toCommand(entry));
        return Response.created(uri.getBaseUriBuilder()
                        .path(ContactRequestsResource.class)
                        .path(id.value().toString())
                        .build())
                .build();
    }
}
