package fr.numericemploi.adapters.rest.catalogue.needs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.catalogue.needs.NeedDesk;
import fr.numericemploi.application.catalogue.needs.NeedReader;
import fr.numericemploi.application.catalogue.needs.NeedVersion;
import fr.numericemploi.application.catalogue.needs.NeedView;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One need, and what becomes of it. */
@Path("api/v1/needs/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Needs")
public class NeedResource {
    private final NeedDesk desk;
    private final NeedReader needs;

    @Inject
    public NeedResource(NeedDesk desk, NeedReader needs) {
        this.desk = desk;
        this.needs = needs;
    }

    @GET
    @Operation(summary = "Read a need; its ETag goes into If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NeedView.class)))
    public Response find(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Operation(
            summary = "Correct a need",
            description = "Its company stays. Whoever corrects it says at the same time that it stands.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected; it shows what of its wording may discriminate",
            content = @Content(schema = @Schema(implementation = NeedView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = NeedForm.class),
                                            example = NeedExample.NEED))
                    NeedForm form) {
        desk.requireKeeper();
        desk.correct(form.toCorrect(id, Preconditions.version(ifMatch)));
        return answer(id);
    }

    @GET
    @Path("job-posting")
    @Produces({"application/ld+json", MediaType.APPLICATION_JSON})
    @Operation(summary = "An open need as a schema.org JobPosting (JSON-LD)")
    @APIResponse(
            responseCode = "200",
            description = "The posting",
            content =
                    @Content(
                            mediaType = "application/ld+json",
                            schema = @Schema(type = SchemaType.OBJECT, description = "https://schema.org/JobPosting")))
    @APIResponse(responseCode = "409", description = "It is not open")
    public Map<String, Object> posting(@PathParam("id") UUID id) {
        return JobPosting.of(needs.advert(new NeedId(id)));
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Say that the need stands", description = "What went stale is open again by that.")
    @APIResponse(responseCode = "204", description = "Confirmed")
    public Response confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.confirm(read(id, ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("question")
    @Operation(
            summary = "Ask the company whether the need stands",
            description = "Whoever answers for it receives a letter with a signed link. Companies are also asked by"
                    + " themselves, some time before a need goes stale.")
    @APIResponse(responseCode = "204", description = "Asked")
    public Response ask(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        desk.ask(read(id, ifMatch));
        return Response.noContent().build();
    }

    @POST
    @Path("filling")
    @Operation(summary = "Say that some of the posts are filled, or all")
    @APIResponse(responseCode = "204", description = "Noted")
    public Response fill(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, FillingForm form) {
        desk.requireKeeper();
        desk.fill(read(id, ifMatch), form.count());
        return Response.noContent().build();
    }

    @POST
    @Path("withdrawal")
    @Operation(summary = "Withdraw the need", description = "The reason is kept.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, WithdrawalForm form) {
        desk.requireKeeper();
        desk.withdraw(read(id, ifMatch), form.toWithdrawal());
        return Response.noContent().build();
    }

    @POST
    @Path("clearance")
    @Operation(
            summary = "Let a wording stand that was held up",
            description = "A coordinator says why the passages do not discriminate; they are not held up again.")
    @APIResponse(responseCode = "204", description = "Open")
    public Response clear(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ClearanceForm form) {
        desk.requireReviewer();
        desk.clear(read(id, ifMatch), form.text());
        return Response.noContent().build();
    }

    private static NeedVersion read(UUID id, String ifMatch) {
        return new NeedVersion(new NeedId(id), Preconditions.version(ifMatch));
    }

    private Response answer(UUID id) {
        var need = needs.find(new NeedId(id));
        return Response.ok(need).tag(Preconditions.tag(need.version())).build();
    }
}
