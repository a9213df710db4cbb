package fr.numericemploi.adapters.lheo;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.BoundedBody;
import fr.numericemploi.application.catalogue.programmes.IntakeReport;
import fr.numericemploi.application.catalogue.programmes.ProgrammeIntake;
import fr.numericemploi.application.catalogue.programmes.TrainingOffer;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeRule;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes over what training bodies offer, in LHEO. */
@Path("api/v1/programmes/offers")
@Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Programmes")
public class CatalogueImport {
    private static final long MOST = 16 << 20;

    private final ProgrammeIntake intake;

    @Inject
    public CatalogueImport(ProgrammeIntake intake) {
        this.intake = intake;
    }

    @POST
    @Operation(
            summary = "Take over training bodies' offers as drafts, from LHEO 2.3",
            description = "1,000 offers and 16 MB at most, without a document type. Good offers are kept, bad ones"
                    + " reported with their place and the reasons. The same document again changes nothing; an offer that"
                    + " says something new changes its draft, or begins the next one. Sessions, funders and training"
                    + " bodies are not taken over: what was left out is told.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each offer",
            content = @Content(schema = @Schema(implementation = IntakeReport.class)))
    public IntakeReport take(
            @QueryParam("territory")
                    @Parameter(description = "Whose programmes they become", required = true, example = "ALSACE")
                    String territory,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_XML,
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = LheoExample.OFFERS))
                    InputStream body) {
        var fields = new Fields();
        var code = fields.required("territory", territory, TerritoryCode::new);
        fields.refuseIfWrong();
        intake.requireKeeper(code);
        return intake.take(code, read(new BoundedBody(body, MOST)));
    }

    static List<TrainingOffer> read(InputStream body) {
        var offers = new ArrayList<TrainingOffer>();
        LheoReader.read(body, (index, formation) -> {
            offers.addAll(new OfferReader(index, formation).offers());
            ProgrammeRule.TOO_MANY.refuseIf(
                    offers.size() > ProgrammeIntake.MOST, Map.of("max", ProgrammeIntake.MOST, "count", offers.size()));
        });
        return offers;
    }
}
