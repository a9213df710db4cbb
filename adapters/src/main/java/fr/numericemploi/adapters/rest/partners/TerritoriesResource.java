package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.partners.TerritoryMap;
import fr.numericemploi.application.partners.TerritoryView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/territories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Territories")
public class TerritoriesResource {
    private final TerritoryMap map;

    @Inject
    public TerritoriesResource(TerritoryMap map) {
        this.map = map;
    }

    @GET
    @Operation(summary = "The territories that are open")
    public List<TerritoryView> list() {
        return map.list();
    }

    @POST
    @Operation(summary = "Open a territory")
    @APIResponse(responseCode = "201", description = "Opened; Location names the list")
    public Response open(TerritoryForm form, @Context UriInfo uri) {
        map.open(form.toTerritory());
        return Response.created(uri.getAbsolutePath()).build();
    }
}
