package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.commissions.days.DayView;
import fr.numericemploi.application.commissions.days.PreparationView;
import fr.numericemploi.application.commissions.days.ScheduleView;
import fr.numericemploi.application.commissions.days.Schedules;
import fr.numericemploi.application.commissions.days.SelectionDays;
import fr.numericemploi.domain.commissions.SelectionDayId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/days")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Days")
public class DaysResource {
    private final SelectionDays days;
    private final Schedules schedules;

    @Inject
    public DaysResource(SelectionDays days, Schedules schedules) {
        this.days = days;
        this.schedules = schedules;
    }

    @GET
    @Operation(summary = "The days of the own territory, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DayView.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(days.list(Pages.request(cursor, limit)), uri);
    }

    @POST
    @Operation(summary = "Open a day: when, where, how large")
    @APIResponse(responseCode = "201", description = "Opened; Location names it")
    public Response open(DayForm form, @Context UriInfo uri) {
        var id = days.open(form.toTerritory(), form.toFrame());
        return Locations.created(uri, id.value());
    }

    @GET
    @Path("{day}")
    @Operation(summary = "One day, with the version that changes ask for")
    @APIResponse(
            responseCode = "200",
            description = "The day",
            content = @Content(schema = @Schema(implementation = DayView.class)))
    public Response find(@PathParam("day") UUID day) {
        var view = days.find(new SelectionDayId(day));
        return Response.ok(view).tag(Preconditions.tag(view.version())).build();
    }

    @PUT
    @Path("{day}")
    @Operation(summary = "Change when, where or how large a day is, before it is published; its plan is void")
    @APIResponse(responseCode = "204", description = "Changed")
    public void change(@PathParam("day") UUID day, @HeaderParam("If-Match") String ifMatch, DayForm form) {
        days.change(new SelectionDayId(day), Preconditions.version(ifMatch), form.toFrame());
    }

    @POST
    @Path("{day}/cancellation")
    @Operation(summary = "Cancel a day; whoever was invited is told")
    @APIResponse(responseCode = "204", description = "Cancelled")
    public void cancel(@PathParam("day") UUID day, @HeaderParam("If-Match") String ifMatch) {
        days.cancel(new SelectionDayId(day), Preconditions.version(ifMatch));
    }

    @GET
    @Path("{day}/preparation")
    @Operation(summary = "Recruiters, panels, people and conflicts of interest, for those who arrange the day")
    @APIResponse(
            responseCode = "200",
            description = "The preparation",
            content = @Content(schema = @Schema(implementation = PreparationView.class)))
    public Response preparation(@PathParam("day") UUID day) {
        var view = schedules.preparation(new SelectionDayId(day));
        return Response.ok(view).tag(Preconditions.tag(view.version())).build();
    }

    @GET
    @Path("{day}/schedule")
    @Operation(summary = "Who is seen when, where and by whom: by panel and by person")
    @APIResponse(
            responseCode = "200",
            description = "The schedule",
            content = @Content(schema = @Schema(implementation = ScheduleView.class)))
    public Response schedule(@PathParam("day") UUID day) {
        var view = schedules.schedule(new SelectionDayId(day));
        return Response.ok(view).tag(Preconditions.tag(view.version())).build();
    }
}
