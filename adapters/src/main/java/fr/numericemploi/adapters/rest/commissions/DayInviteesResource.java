package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.commissions.days.Convocations;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
public class DayInviteesResource {
    private final Convocations convocations;

    @Inject
    public DayInviteesResource(Convocations convocations) {
        this.convocations = convocations;
    }

    @POST
    @Path("{day}/invitees")
    @Operation(summary = "Add people to be seen; of those who are among them, change what the plan knows")
    @APIResponse(responseCode = "204", description = "All of them noted")
    public void invite(
            @PathParam("day") UUID day, @HeaderParam("If-Match") String ifMatch, List<InviteeForm> invitees) {
        convocations.invite(new SelectionDayId(day), Preconditions.version(ifMatch), InviteeForm.people(invitees));
    }

    @DELETE
    @Path("{day}/invitees/{candidate}")
    @Operation(summary = "Take somebody off the list, before the day is published; afterwards, exclude")
    @APIResponse(responseCode = "204", description = "Taken off")
    public void uninvite(
            @PathParam("day") UUID day,
            @PathParam("candidate") UUID candidate,
            @HeaderParam("If-Match") String ifMatch) {
        convocations.uninvite(new SelectionDayId(day), Preconditions.version(ifMatch), new CandidateId(candidate));
    }
}
