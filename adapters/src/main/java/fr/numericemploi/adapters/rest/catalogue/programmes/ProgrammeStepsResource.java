package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.catalogue.programmes.ProgrammeDesign;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A programme's way, but for what the commission alone decides. */
@Path("api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Programmes")
public class ProgrammeStepsResource {
    private final ProgrammeDesign design;

    @Inject
    public ProgrammeStepsResource(ProgrammeDesign design) {
        this.design = design;
    }

    @POST
    @Path("{id}/submission")
    @Operation(
            summary = "Submit the draft to the training-engineering commission",
            description = "It must be complete: what is missing is named.")
    @APIResponse(responseCode = "204", description = "Submitted")
    public void submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        design.submit(new ProgrammeId(id), Preconditions.version(ifMatch));
    }

    @POST
    @Path("{id}/publication")
    @Operation(
            summary = "Publish the version that the commission approved",
            description = "It takes the place of the version that was published before.")
    @APIResponse(responseCode = "204", description = "Published")
    public void publish(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        design.publish(new ProgrammeId(id), Preconditions.version(ifMatch));
    }

    @POST
    @Path("{id}/retirement")
    @Operation(
            summary = "Take the programme out of the catalogue",
            description = "The published version, or else the approved one. Sessions that began keep theirs.")
    @APIResponse(responseCode = "204", description = "Retired")
    public void retire(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        design.retire(new ProgrammeId(id), Preconditions.version(ifMatch));
    }
}
