package fr.numericemploi.adapters.rest.candidates.pool;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.application.candidates.pool.ContactItem;
import fr.numericemploi.application.candidates.pool.ContactRequests;
import fr.numericemploi.application.candidates.pool.ContactView;
import fr.numericemploi.domain.candidates.pool.ContactRequestId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("api/v1/contact-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Contact requests")
public class ContactRequestsResource {
    private final ContactRequests contacts;

    @Inject
    public ContactRequestsResource(ContactRequests contacts) {
        this.contacts = contacts;
    }

    @GET
    @Operation(summary = "List contact requests", description = "A company's own, or those to people of the territory.")
    @APIResponse(
            responseCode = "200",
            description = "Contact requests, oldest first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ContactItem.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(contacts.list(Pages.request(cursor, limit)), uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read a contact request",
            description = "With the person's name, once the person has said yes.")
    @APIResponse(
            responseCode = "200",
            description = "The contact request",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public ContactView find(@PathParam("id") UUID id) {
        return contacts.find(new ContactRequestId(id));
    }

    @POST
    @Path("{id}/answer")
    @Operation(summary = "Take down the person's answer", description = "For people who answer a coordinator by phone.")
    @APIResponse(responseCode = "204", description = "Answered")
    public Response answer(@PathParam("id") UUID id, AnswerForm form) {
        contacts.answer(new ContactRequestId(id), form.isYes());
        return Response.noContent().build();
    }
}
