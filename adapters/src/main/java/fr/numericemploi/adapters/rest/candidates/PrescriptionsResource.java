package fr.numericemploi.adapters.rest.candidates;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.candidates.Intake;
import fr.numericemploi.application.candidates.PrescriptionForm;
import fr.numericemploi.application.candidates.PrescriptionReading;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    @Inject
    public PrescriptionsResource(Intake intake, PrescriptionReading reading) {
        this.intake = intake;
        this.reading = reading;
    }

    @POST
    @Operation(summary = "Prescribe a person", description = "The same told twice by the same agency is taken once.")
    @APIResponse(
            responseCode = "201",
            description = "Received; Location names it",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response prescribe(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PrescriptionForm.class),
                                            examples =
                                                    @ExampleObject(name = "a person", value = Examples.PRESCRIPTION)))
                    PrescriptionForm form,
            @Context UriInfo uri) {
        var receipt = Receipt.of(intake.prescribe(form.toCommand(reading)));
        var location = uri.getAbsolutePathBuilder()
                .path(receipt.prescription().toString())
                .build();
        return (receipt.repeated() ? Response.ok().location(location) : Response.created(location))
                .entity(receipt)
                .build();
    }
}
