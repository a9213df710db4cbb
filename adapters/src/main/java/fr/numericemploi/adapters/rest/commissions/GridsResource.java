package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.commissions.evaluation.Ratings;
import fr.numericemploi.domain.shared.Dates;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/evaluation-grids")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Evaluations")
public class GridsResource {
    private final Ratings ratings;

    @Inject
    public GridsResource(Ratings ratings) {
        this.ratings = ratings;
    }

    @GET
    @Path("in-force")
    @Operation(summary = "The grid in force on a day (today where none is given), with its five levels in words")
    @APIResponse(responseCode = "200", description = "The grid")
    public GridView inForce(@QueryParam("on") String on) {
        return GridView.of(ratings.gridOn(Optional.ofNullable(on).map(Dates::read)));
    }

    @POST
    @Operation(summary = "Bring a new version of the grid; earlier interviews keep theirs")
    @APIResponse(responseCode = "201", description = "Kept")
    public Response bring(GridForm form) {
        ratings.bringGrid(form.toGrid());
        return Response.status(Response.Status.CREATED).build();
    }
}
