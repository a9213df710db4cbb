package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.commissions.days.DayConduct;
import fr.numericemploi.application.commissions.days.PlanView;
import fr.numericemploi.application.commissions.days.RecruiterSchedule;
import fr.numericemploi.application.commissions.days.Schedules;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.RecruiterId;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/days")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Days")
public class DayConductResource {
    private final DayConduct conduct;
    private final Schedules schedules;

    @Inject
    public DayConductResource(DayConduct conduct, Schedules schedules) {
        this.conduct = conduct;
        this.schedules = schedules;
    }

    @GET
    @Path("{day}/recruiters/{recruiter}/schedule")
    @Operation(
            summary =
                    "A recruiter's own interviews on a published day: when, where, whom, and which jobs that person aims at")
    @APIResponse(responseCode = "200", description = "The interviews by time")
    public RecruiterSchedule ofRecruiter(@PathParam("day") UUID day, @PathParam("recruiter") UUID recruiter) {
        return schedules.ofRecruiter(new SelectionDayId(day), new RecruiterId(recruiter));
    }

    @POST
    @Path("{day}/start")
    @Operation(summary = "The day begins")
    @APIResponse(responseCode = "204", description = "Running")
    public void start(@PathParam("day") UUID day, @HeaderParam("If-Match") String ifMatch) {
        conduct.start(new SelectionDayId(day), Preconditions.version(ifMatch));
    }

    @POST
    @Path("{day}/replan")
    @Operation(
            summary = "Say what goes otherwise than planned, and plan the rest again",
            description = "As few interviews as possible move. Only those whom it touches get a letter.")
    @APIResponse(responseCode = "200", description = "What came of it, and who moved")
    public PlanView replan(@PathParam("day") UUID day, @HeaderParam("If-Match") String ifMatch, ReplanForm form) {
        return conduct.replan(new SelectionDayId(day), Preconditions.version(ifMatch), form.toReplan());
    }

    @PUT
    @Path("{day}/attendance/{candidate}")
    @Operation(summary = "Note whether somebody came; whoever is excused before the hour gives the place back")
    @APIResponse(responseCode = "204", description = "Noted")
    public void attend(@PathParam("day") UUID day, @PathParam("candidate") UUID candidate, AttendanceForm form) {
        conduct.attend(new SelectionDayId(day), new CandidateId(candidate), form.toAttendance());
    }

    @POST
    @Path("{day}/closure")
    @Operation(summary = "The day is over; it must be known of everybody whether they came")
    @APIResponse(responseCode = "204", description = "Closed")
    public void close(@PathParam("day") UUID day, @HeaderParam("If-Match") String ifMatch) {
        conduct.close(new SelectionDayId(day), Preconditions.version(ifMatch));
    }
}
