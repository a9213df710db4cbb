package fr.numericemploi.adapters.rest.catalogue.needs;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.JsonDocument;
import fr.numericemploi.application.catalogue.needs.NeedDesk;
import fr.numericemploi.application.catalogue.needs.OfferIntake;
import fr.numericemploi.application.catalogue.needs.OfferReport;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/needs/offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Needs")
public class OffersResource {
    private static final long MOST = 4 << 20;

    private final NeedDesk desk;
    private final OfferIntake intake;

    @Inject
    public OffersResource(NeedDesk desk, OfferIntake intake) {
        this.desk = desk;
        this.intake = intake;
    }

    @POST
    @Operation(
            summary = "Take over a member company's offers from France Travail",
            description = "A search result of the API Offres d'emploi v2, as that API gives it: 150 offers and 4 MB at"
                    + " most. Good offers are kept, bad ones reported with their place and the reasons. The same document"
                    + " again changes nothing; an offer that was updated there since corrects its need.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each offer",
            content = @Content(schema = @Schema(implementation = OfferReport.class)))
    public OfferReport take(
            @QueryParam("company") @Parameter(description = "Whose offers they are; a recruiter's is the own company")
                    UUID company,
            @QueryParam("contact")
                    @Parameter(description = "The recruiter who answers for them; where none is named, the caller")
                    UUID contact,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), example = NeedExample.OFFERS))
                    InputStream body) {
        desk.requireKeeper();
        var offers = FranceTravailOffers.read(JsonDocument.read(body, MOST));
        return intake.take(
                Optional.ofNullable(company).map(CompanyId::new),
                Optional.ofNullable(contact).map(RecruiterId::new),
                offers);
    }
}
