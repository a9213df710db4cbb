package fr.numericemploi.adapters.partnerapi;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.RepeatableRequests;
import fr.numericemploi.application.candidates.Intake;
import fr.numericemploi.application.candidates.PrescriptionForm;
import fr.numericemploi.application.candidates.PrescriptionReading;
import fr.numericemploi.application.candidates.followup.FollowUp;
import fr.numericemploi.application.candidates.followup.FollowedPrescription;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Instants;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("partners/v1/prescriptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope
@Adapter
@Tag(name = "Partners: prescriptions")
public class PartnerPrescriptionsResource {
    private final Intake intake;
    private final PrescriptionReading reading;
    private final FollowUp followUp;
    private final RepeatableRequests requests;

    @Inject
    public PartnerPrescriptionsResource(
            Intake intake, PrescriptionReading reading, FollowUp followUp, RepeatableRequests requests) {
        this.intake = intake;
        this.reading = reading;
        this.followUp = followUp;
        this.requests = requests;
    }

    @POST
    @Operation(
            summary = "Prescribe a person",
            description =
                    "Your own reference is required, and yours once only. Repeat a request with its Idempotency-Key:"
                            + " it has one effect and the same answer.")
    @APIResponse(
            responseCode = "201",
            description = "Received; Location tells how far it has come",
            content = @Content(schema = @Schema(implementation = FollowedPrescription.class)))
    public Response prescribe(
            @HeaderParam("Idempotency-Key")
                    @Parameter(required = true, example = "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"")
                    String key,
            PrescriptionForm form,
            @Context UriInfo uri) {
        return requests.once(key, uri, form, () -> received(form, uri));
    }

    @GET
    @Operation(summary = "Your prescriptions, in the order of their last steps")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FollowedPrescription.class)))
    public Response changed(
            @Parameter(
                            description = "Only those whose last step is of that time or later. Ask for a minute more"
                                    + " than you have: steps made at once may become visible one after the other.",
                            example = "2026-03-31T12:00:00Z")
                    @QueryParam("changedSince")
                    @DefaultValue("1970-01-01T00:00:00Z")
                    String since,
            @QueryParam("agencyReference") String reference,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var named = Optional.ofNullable(reference).map(AgencyReference::new);
        var from = Fields.blaming("changedSince", () -> Instants.read(since));
        return Pages.response(followUp.changedSince(from, named, Pages.request(cursor, limit)), uri);
    }

    @GET
    @Path("{agencyReference: .+}")
    @Operation(
            summary = "How far a prescription has come, by your own reference",
            description = "Slashes in the reference stay as they are.")
    public FollowedPrescription find(@PathParam("agencyReference") String reference) {
        return followUp.find(new AgencyReference(reference));
    }

    private Response received(PrescriptionForm form, UriInfo uri) {
        if (form.agencyReference() == null || form.agencyReference().isBlank()) {
            throw new RuleViolation(InputRule.REQUIRED).at("agencyReference");
        }
        intake.prescribe(form.toCommand(reading));
        var followed = followUp.find(new AgencyReference(form.agencyReference()));
        var location = uri.getAbsolutePathBuilder()
                .path("{agencyReference}")
                .build(new Object[] {followed.agencyReference().orElseThrow()}, false);
        return Response.created(location).entity(followed).build();
    }
}
