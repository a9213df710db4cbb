package fr.numericemploi.adapters.rest.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.application.candidates.Intake;
import fr.numericemploi.application.candidates.PrescriptionFollowUp;
import fr.numericemploi.application.candidates.PrescriptionForm;
import fr.numericemploi.application.candidates.PrescriptionLine;
import fr.numericemploi.application.candidates.PrescriptionReading;
import fr.numericemploi.application.candidates.PrescriptionReview;
import fr.numericemploi.application.candidates.PrescriptionView;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.AgencyId;
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

@Path("api/v1/prescriptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Prescriptions")
public class PrescriptionsResource {
    private final Intake intake;
    private final PrescriptionReading reading;
    private final PrescriptionReview review;
    private final PrescriptionFollowUp followUp;

    @Inject
    public PrescriptionsResource(
            Intake intake, PrescriptionReading reading, PrescriptionReview review, PrescriptionFollowUp followUp) {
        this.intake = intake;
        this.reading = reading;
        this.review = review;
        this.followUp = followUp;
    }

    @POST
    @Operation(summary = "Prescribe a person", description = "The same told twice by the same agency is taken once.")
    @APIResponse(
            responseCode = "201",
            description = "Received; Location names it",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PrescriptionForm.class),
                            examples = @ExampleObject(name = "a person", value = Examples.PRESCRIPTION)))
    public Response prescribe(PrescriptionForm form, @Context UriInfo uri) {
        var receipt = Receipt.of(intake.prescribe(form.toCommand(reading)));
        var location = uri.getAbsolutePathBuilder()
                .path(receipt.prescription().toString())
                .build();
        return (receipt.repeated() ? Response.ok().location(location) : Response.created(location))
                .entity(receipt)
                .build();
    }

    @GET
    @Operation(summary = "Prescriptions in the caller's sight, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the Link header leads to the next one",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PrescriptionLine.class)))
    public Response list(
            @QueryParam("agency") UUID agency,
            @Parameter(schema = @Schema(implementation = Status.class)) @QueryParam("status") String status,
            @QueryParam("q") String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var lines = followUp.list(
                Optional.ofNullable(agency).map(AgencyId::new),
                StatusParameter.read(status),
                Optional.ofNullable(text),
                Pages.request(cursor, limit));
        return Pages.response(lines, uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One prescription, in its agency's words and step by step")
    public PrescriptionView find(@PathParam("id") UUID id) {
        return followUp.find(new PrescriptionId(id));
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(summary = "Accept it: the person may be invited to a selection day")
    @APIResponse(responseCode = "204", description = "Accepted")
    public void accept(@PathParam("id") UUID id) {
        review.accept(new PrescriptionId(id));
    }

    @POST
    @Path("{id}/decline")
    @Operation(summary = "Decline it, with a reason for the agency")
    @APIResponse(responseCode = "204", description = "Declined")
    public void decline(@PathParam("id") UUID id, DeclineForm form) {
        review.decline(new PrescriptionId(id), form.toRefusal());
    }
}
