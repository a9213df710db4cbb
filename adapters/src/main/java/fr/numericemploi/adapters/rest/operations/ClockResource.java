package fr.numericemploi.adapters.rest.operations;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.operations.TimeTravel;
import fr.numericemploi.application.shared.Fields;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/clock")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Clock", description = "Set the time, where the installation allows it: for demonstrations and tests")
public class ClockResource {
    private final TimeTravel travel;

    @Inject
    public ClockResource(TimeTravel travel) {
        this.travel = travel;
    }

    @GET
    @Operation(summary = "What time it is")
    public Time time() {
        return new Time(travel.time());
    }

    @PUT
    @Operation(summary = "Set the time, which goes on from there")
    @APIResponse(responseCode = "204", description = "Set")
    public void travel(Time time) {
        var fields = new Fields();
        var instant = fields.required("instant", time.instant(), Function.identity());
        fields.refuseIfWrong();
        travel.travelTo(instant);
    }

    @DELETE
    @Operation(summary = "Come back to the machine's time")
    @APIResponse(responseCode = "204", description = "Back")
    public void comeBack() {
        travel.comeBack();
    }

    @Schema(name = "Time")
    public record Time(
            @Schema(examples = "2016-01-04T08:00:00Z", required = true)
            Instant instant) {}
}
