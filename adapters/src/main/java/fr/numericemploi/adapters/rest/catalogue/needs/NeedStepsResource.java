package fr.numericemploi.adapters.rest.catalogue.needs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.catalogue.needs.NeedDesk;
import fr.numericemploi.application.catalogue.needs.NeedVersion;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What becomes of a need. */
@Path("api/v1/needs/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Needs")
public class NeedStepsResource {
    private final NeedDesk desk;

    @Inject
    public NeedStepsResource(NeedDesk desk) {
        this.desk = desk;
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
}
