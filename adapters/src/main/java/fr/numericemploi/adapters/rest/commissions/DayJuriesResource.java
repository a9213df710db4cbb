package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.commissions.days.Juries;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.planning.Conflict;
import fr.numericemploi.domain.partners.RecruiterId;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/days")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Days")
public class DayJuriesResource {
    private final Juries juries;

    @Inject
    public DayJuriesResource(Juries juries) {
        this.juries = juries;
    }

    @PUT
    @Path("{day}/availability")
    @Operation(summary = "Say when one can come: a recruiter for oneself, a coordinator for any recruiter")
    @APIResponse(responseCode = "204", description = "Noted")
    public void comes(@PathParam("day") UUID day, AvailabilityForm form) {
        juries.comes(new SelectionDayId(day), form.toRecruiter(), form.toAvailability());
    }

    @POST
    @Path("{day}/panels/proposal")
    @Operation(summary = "Form as many of the wanted panels as the recruiters who can come allow")
    @APIResponse(responseCode = "204", description = "Formed; see the preparation")
    public void propose(@PathParam("day") UUID day, @HeaderParam("If-Match") String ifMatch) {
        juries.propose(new SelectionDayId(day), Preconditions.version(ifMatch));
    }

    @PUT
    @Path("{day}/panels")
    @Operation(summary = "Form these panels, numbered in this order")
    @APIResponse(responseCode = "204", description = "Formed")
    public void form(@PathParam("day") UUID day, @HeaderParam("If-Match") String ifMatch, List<PanelForm> panels) {
        juries.form(new SelectionDayId(day), Preconditions.version(ifMatch), PanelForm.panels(panels));
    }

    @POST
    @Path("{day}/conflicts")
    @Operation(summary = "Declare a conflict of interest: a recruiter the own, a coordinator anybody's")
    @APIResponse(responseCode = "204", description = "Noted")
    public void declare(@PathParam("day") UUID day, ConflictForm form) {
        juries.declare(new SelectionDayId(day), form.toConflict());
    }

    @DELETE
    @Path("{day}/conflicts/{candidate}/{recruiter}")
    @Operation(summary = "Take a declared conflict of interest back; one that follows from a tie to a company stays")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void retract(
            @PathParam("day") UUID day,
            @PathParam("candidate") UUID candidate,
            @PathParam("recruiter") UUID recruiter) {
        juries.retract(new SelectionDayId(day), new Conflict(new CandidateId(candidate), new RecruiterId(recruiter)));
    }
}
