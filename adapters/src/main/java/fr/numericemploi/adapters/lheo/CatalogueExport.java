package fr.numericemploi.adapters.lheo;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Cacheable;
import fr.numericemploi.application.cohorts.PublicCatalogue;
import fr.numericemploi.application.funding.reports.SeatFunding;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public catalogue in the region's standard. */
@Path("catalogue/v1/lheo.xml")
@Produces(MediaType.APPLICATION_XML)
@PermitAll
@Adapter
@Tag(name = "Public catalogue")
public class CatalogueExport {
    private final PublicCatalogue catalogue;
    private final SeatFunding funding;

    @Inject
    public CatalogueExport(PublicCatalogue catalogue, SeatFunding funding) {
        this.catalogue = catalogue;
        this.funding = funding;
    }

    @GET
    @SecurityRequirements
    @Operation(
            summary = "All published programmes and their sessions, in LHEO 2.3",
            description =
                    "One document, for everybody. Texts are cut at LHEO's limits; what was cut, and what LHEO has no"
                            + " element for, stands in extras. Of funders, only their kinds and how many people they pay for are told. Ask with If-None-Match: nothing is sent twice.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "204", description = "Nothing is published: LHEO has no empty catalogue")
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag in If-None-Match")
    public Response export(@Context Request request) {
        var document = new CatalogueDocument(catalogue::page, funding::of);
        return document.isEmpty() ? Response.noContent().build() : answer(document, request);
    }

    private static Response answer(CatalogueDocument document, Request request) {
        var spool = Spool.of(document::write);
        return Cacheable.of(Response.ok(spool.document()).build(), spool.tag(), request);
    }
}
