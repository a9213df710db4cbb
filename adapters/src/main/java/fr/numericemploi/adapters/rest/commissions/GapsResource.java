package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.commissions.engineering.GapView;
import fr.numericemploi.application.commissions.engineering.Gaps;
import fr.numericemploi.application.commissions.engineering.NeedFits;
import fr.numericemploi.application.commissions.engineering.NeedFitsView;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Dates;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Training engineering")
public class GapsResource {
    private final Gaps gaps;
    private final NeedFits fits;

    @Inject
    public GapsResource(Gaps gaps, NeedFits fits) {
        this.gaps = gaps;
        this.fits = fits;
    }

    @GET
    @Operation(
            summary = "What companies need of each job in each quarter, and who of the pool could do it",
            description =
                    "People are counted once for each job. Jobs stand under their ROME 3 sheet where one of the needs"
                            + " was stated in ROME 3.")
    @APIResponse(responseCode = "200", description = "By quarter and job")
    public List<GapView> on(
            @Parameter(example = "ALSACE", description = "The caller's own where none is given")
                    @QueryParam("territory")
                    String territory,
            @Parameter(example = "2016-03-18", description = "Today where none is given") @QueryParam("on") String on) {
        var day = Optional.ofNullable(on).map(date -> Fields.blaming("on", () -> Dates.read(date)));
        return gaps.on(code(territory), day);
    }

    @GET
    @Path("needs/{need}")
    @Operation(
            summary = "Whom of today's pool an open need suits, now and after training, and why",
            description = "The best hundred, those who suit now first. Nobody is named.")
    @APIResponse(responseCode = "200", description = "How many, and who")
    public NeedFitsView of(
            @Parameter(description = "One that is open") @PathParam("need") UUID need,
            @Parameter(example = "ALSACE", description = "The caller's own where none is given")
                    @QueryParam("territory")
                    String territory) {
        return fits.of(new NeedId(need), code(territory));
    }

    private static Optional<TerritoryCode> code(String territory) {
        return Optional.ofNullable(territory).map(code -> Fields.blaming("territory", () -> new TerritoryCode(code)));
    }
}
