package fr.numericemploi.adapters.rest.situations;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.situations.SituationFiles;
import fr.numericemploi.application.situations.SituationView;
import fr.numericemploi.domain.situations.FileId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/prescriptions/{id}/situation")
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Situations")
public class ToldSituationsResource {
    private final SituationFiles files;

    @Inject
    public ToldSituationsResource(SituationFiles files) {
        this.files = files;
    }

    @GET
    @Operation(summary = "The situation as that prescription told it")
    public SituationView find(@PathParam("id") UUID id) {
        return files.find(new FileId(id));
    }
}
