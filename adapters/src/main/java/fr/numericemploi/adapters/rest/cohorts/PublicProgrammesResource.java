package fr.numericemploi.adapters.rest.cohorts;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Cacheable;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.application.cohorts.PublicCatalogue;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public catalogue in JSON. */
@Path("catalogue/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Adapter
@Tag(name = "Public catalogue")
public class PublicProgrammesResource {
    private final PublicCatalogue catalogue;
    private final ReferenceData reference;

    @Inject
    public PublicProgrammesResource(PublicCatalogue catalogue, ReferenceData reference) {
        this.catalogue = catalogue;
        this.reference = reference;
    }

    @GET
    @SecurityRequirements
    @Operation(
            summary = "Published programmes, with their sessions that are not over",
            description = "For everybody, without a token. Ask with If-None-Match: nothing is sent twice.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them, in the order in which they were first drafted",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PublicProgramme.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag in If-None-Match")
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Context UriInfo uri,
            @Context Request request) {
        var page =
                catalogue.page(Pages.request(cursor, limit)).map(programme -> PublicProgramme.of(programme, reference));
        return Cacheable.page(page, page.items(), uri, request);
    }

    @GET
    @Path("{id}")
    @SecurityRequirements
    @Operation(summary = "One published programme")
    @APIResponse(
            responseCode = "200",
            description = "What is published of it now",
            content = @Content(schema = @Schema(implementation = PublicProgramme.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the ETag in If-None-Match")
    public Response find(@PathParam("id") UUID id, @Context Request request) {
        return Cacheable.json(PublicProgramme.of(catalogue.find(new ProgrammeId(id)), reference), request);
    }
}
