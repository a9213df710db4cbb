package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.commissions.evaluation.EvaluationView;
import fr.numericemploi.application.commissions.evaluation.Ratings;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/days/{day}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Evaluations")
public class RatingsResource {
    private final Ratings ratings;

    @Inject
    public RatingsResource(Ratings ratings) {
        this.ratings = ratings;
    }

    @GET
    @Operation(summary = "The evaluations of a day, for the staff; ratings show once all of an interview's are in")
    @APIResponse(responseCode = "200", description = "Each interview that was rated at least once")
    public List<EvaluationView> ofDay(@PathParam("day") UUID day) {
        return ratings.ofDay(new SelectionDayId(day));
    }

    @GET
    @Path("{candidate}")
    @Operation(summary = "One evaluation; a recruiter reads the others' ratings only after giving the own")
    @APIResponse(responseCode = "200", description = "The evaluation as the caller may see it")
    public EvaluationView evaluation(@PathParam("day") UUID day, @PathParam("candidate") UUID candidate) {
        return ratings.evaluation(new SelectionDayId(day), new CandidateId(candidate));
    }

    @POST
    @Path("{candidate}/ratings")
    @Operation(summary = "Rate an interview: a recruiter of its panel, or its reader, once")
    @APIResponse(responseCode = "201", description = "Rated; Location names the evaluation")
    public Response rate(
            @PathParam("day") UUID day, @PathParam("candidate") UUID candidate, RatingForm form, @Context UriInfo uri) {
        ratings.rate(form.toCommand(day, candidate));
        return Response.created(uri.getAbsolutePathBuilder().path("..").build().normalize())
                .build();
    }

    @PUT
    @Path("{candidate}/reader")
    @Operation(summary = "Appoint a reader from outside the panel: where two ratings diverge, or one stays away")
    @APIResponse(responseCode = "204", description = "Appointed")
    public void appoint(@PathParam("day") UUID day, @PathParam("candidate") UUID candidate, ReaderForm form) {
        ratings.appointReader(new SelectionDayId(day), new CandidateId(candidate), form.toReader());
    }
}
