package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.funding.SchemeCatalogue;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.shared.Dates;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/schemes")
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Funding")
public class SchemesResource {
    private final SchemeCatalogue catalogue;

    @Inject
    public SchemesResource(SchemeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(summary = "The schemes in force on a day, with their rules and where these are written")
    public List<SchemeAnswer> schemes(@QueryParam("on") @Parameter(example = "2018-03-05") String on) {
        var fields = new Fields();
        var day = fields.optional("on", on, Dates::read);
        fields.refuseIfWrong();
        return catalogue.on(day).stream().map(SchemeAnswer::of).toList();
    }

    @GET
    @Path("definitions")
    @Operation(summary = "Terms of the law that look alike, each with a code of its own")
    public List<DefinitionItem> definitions() {
        return catalogue.definitions().stream().map(DefinitionItem::of).toList();
    }

    @GET
    @Path("facts")
    @Operation(summary = "What rules may ask: the facts that a decision or a simulation takes")
    public List<FactItem> facts() {
        return catalogue.facts().map(FactItem::of).toList();
    }
}
