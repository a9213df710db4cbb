package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.commissions.days.PlanView;
import fr.numericemploi.application.commissions.days.Plans;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/days")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Days")
public class DayPlanResource {
    private final Plans plans;

    @Inject
    public DayPlanResource(Plans plans) {
        this.plans = plans;
    }

    @POST
    @Path("{day}/plan")
    @Operation(
            summary = "Compute the plan",
            description = "It is proven optimal, or the gap is told; whoever is not placed is told why. Once the day is"
                    + " published, as few interviews as possible move, and those whom they touch are told.")
    @APIResponse(responseCode = "200", description = "What came of it; the plan itself is in the schedule")
    public PlanView compute(@PathParam("day") UUID day, @HeaderParam("If-Match") String ifMatch) {
        return plans.compute(new SelectionDayId(day), Preconditions.version(ifMatch));
    }

    @PUT
    @Path("{day}/interviews/{candidate}")
    @Operation(summary = "Move an interview by hand, where no hard rule forbids it; it is then pinned")
    @APIResponse(responseCode = "204", description = "Moved")
    public void move(
            @PathParam("day") UUID day,
            @PathParam("candidate") UUID candidate,
            @HeaderParam("If-Match") String ifMatch,
            MoveForm form) {
        plans.move(new SelectionDayId(day), Preconditions.version(ifMatch), form.toMove(candidate));
    }

    @PUT
    @Path("{day}/pins/{candidate}")
    @Operation(summary = "Keep an interview as it is in later plans")
    @APIResponse(responseCode = "204", description = "Pinned")
    public void pin(
            @PathParam("day") UUID day,
            @PathParam("candidate") UUID candidate,
            @HeaderParam("If-Match") String ifMatch) {
        plans.pin(new SelectionDayId(day), Preconditions.version(ifMatch), new CandidateId(candidate), true);
    }

    @DELETE
    @Path("{day}/pins/{candidate}")
    @Operation(summary = "Let later plans move an interview again")
    @APIResponse(responseCode = "204", description = "No longer pinned")
    public void unpin(
            @PathParam("day") UUID day,
            @PathParam("candidate") UUID candidate,
            @HeaderParam("If-Match") String ifMatch) {
        plans.pin(new SelectionDayId(day), Preconditions.version(ifMatch), new CandidateId(candidate), false);
    }

    @PUT
    @Path("{day}/exclusions/{candidate}")
    @Operation(summary = "Keep somebody out of the plan; whoever was invited is told")
    @APIResponse(responseCode = "204", description = "Excluded")
    public void exclude(
            @PathParam("day") UUID day,
            @PathParam("candidate") UUID candidate,
            @HeaderParam("If-Match") String ifMatch) {
        plans.exclude(new SelectionDayId(day), Preconditions.version(ifMatch), new CandidateId(candidate), true);
    }

    @DELETE
    @Path("{day}/exclusions/{candidate}")
    @Operation(summary = "Let the next plan place somebody again")
    @APIResponse(responseCode = "204", description = "No longer excluded")
    public void include(
            @PathParam("day") UUID day,
            @PathParam("candidate") UUID candidate,
            @HeaderParam("If-Match") String ifMatch) {
        plans.exclude(new SelectionDayId(day), Preconditions.version(ifMatch), new CandidateId(candidate), false);
    }

    @POST
    @Path("{day}/publication")
    @Operation(summary = "Invite everybody, once")
    @APIResponse(responseCode = "204", description = "Published; the letters leave at once")
    public void publish(@PathParam("day") UUID day, @HeaderParam("If-Match") String ifMatch) {
        plans.publish(new SelectionDayId(day), Preconditions.version(ifMatch));
    }
}
