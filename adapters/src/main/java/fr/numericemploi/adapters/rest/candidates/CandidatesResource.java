package fr.numericemploi.adapters.rest.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.candidates.CandidateLine;
import fr.numericemploi.application.candidates.CandidateRegister;
import fr.numericemploi.application.candidates.CandidateView;
import fr.numericemploi.application.candidates.ChangeContact;
import fr.numericemploi.application.candidates.ContactForm;
import fr.numericemploi.application.candidates.Erasure;
import fr.numericemploi.application.candidates.TimelineEntry;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Status;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Candidates")
public class CandidatesResource {
    private final CandidateRegister register;
    private final Erasure erasure;

    @Inject
    public CandidatesResource(CandidateRegister register, Erasure erasure) {
        this.register = register;
        this.erasure = erasure;
    }

    @GET
    @Operation(summary = "People's files, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the Link header leads to the next one",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CandidateLine.class)))
    public Response list(
            @Parameter(schema = @Schema(implementation = Status.class)) @QueryParam("status") String status,
            @QueryParam("q") String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var lines =
                register.list(StatusParameter.read(status), Optional.ofNullable(text), Pages.request(cursor, limit));
        return Pages.response(lines, uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A person's file, with what each agency told")
    @APIResponse(
            responseCode = "200",
            description = "With an ETag, which changes want",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response find(@PathParam("id") UUID id) {
        var file = register.find(new CandidateId(id));
        return Response.ok(file).tag(Preconditions.tag(file.version())).build();
    }

    @GET
    @Path("{id}/timeline")
    @Operation(summary = "What happened to the person, from the first")
    public List<TimelineEntry> timeline(@PathParam("id") UUID id) {
        return register.timeline(new CandidateId(id));
    }

    @PUT
    @Path("{id}/contact")
    @Operation(summary = "How the person is reached from now on")
    @APIResponse(responseCode = "204", description = "Changed")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = ContactForm.class),
                            examples = @ExampleObject(name = "a contact", value = Examples.CONTACT)))
    public void change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ContactForm form) {
        var version = Preconditions.version(ifMatch);
        register.change(new ChangeContact(new CandidateId(id), version, form));
    }

    @POST
    @Path("{id}/erasure")
    @Operation(summary = "Forget the person, who asked for it: what is known is gone at once")
    @APIResponse(responseCode = "204", description = "Erased")
    public void erase(@PathParam("id") UUID id) {
        erasure.erase(new CandidateId(id));
    }
}
