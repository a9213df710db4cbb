package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.funding.envelopes.EnvelopeRegister;
import fr.numericemploi.application.funding.envelopes.EnvelopeSearch;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/envelopes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Envelopes")
public class EnvelopesResource {
    private final EnvelopeRegister register;

    @Inject
    public EnvelopesResource(EnvelopeRegister register) {
        this.register = register;
    }

    @GET
    @Operation(
            summary = "Envelopes of the own territory, with where their money stands; a funder's own",
            description = "In the order in which they were opened.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = EnvelopeAnswer.class)))
    public Response list(
            @QueryParam("territory") @Parameter(description = "Its code, for who sees several") String territory,
            @QueryParam("funder") @Parameter(description = "Id of the funder") UUID funder,
            @QueryParam("scheme") @Parameter(description = "Code of the scheme") String scheme,
            @QueryParam("year") @Parameter(description = "Of the envelope") Integer year,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var search = new EnvelopeSearch(
                Optional.ofNullable(territory).map(TerritoryCode::new),
                Optional.ofNullable(funder).map(FunderId::new),
                Optional.ofNullable(scheme).map(SchemeCode::new),
                Optional.ofNullable(year));
        return Pages.response(
                register.list(search, Pages.request(cursor, limit)).map(EnvelopeAnswer::of), uri);
    }

    @POST
    @Operation(summary = "Open an envelope with what a convention gives")
    @APIResponse(responseCode = "201", description = "Opened; Location names it")
    public Response open(EnvelopeForm form, @Context UriInfo uri) {
        return Locations.created(
                uri, register.open(form.toTerms(), form.toGrant()).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One envelope, and where its money stands")
    @APIResponse(
            responseCode = "200",
            description = "The envelope",
            content = @Content(schema = @Schema(implementation = EnvelopeAnswer.class)))
    public Response find(@PathParam("id") UUID id) {
        var envelope = register.find(new EnvelopeId(id));
        return Response.ok(EnvelopeAnswer.of(envelope))
                .tag(Preconditions.tag(envelope.version()))
                .build();
    }

    @POST
    @Path("{id}/amendments")
    @Operation(
            summary = "Add to an envelope, or take from it, by an amendment of the convention",
            description = "Only what is still available can be taken.")
    @APIResponse(responseCode = "204", description = "Amended")
    public void amend(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AmendmentForm form) {
        register.amend(new EnvelopeId(id), Preconditions.version(ifMatch), form.toAmendment());
    }

    @GET
    @Path("{id}/lines")
    @Operation(summary = "The ledger of an envelope and its commitments, in the order of writing")
    @APIResponse(
            responseCode = "200",
            description = "A page of it",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LedgerLineItem.class)))
    public Response lines(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return Pages.response(
                register.lines(new EnvelopeId(id), Pages.request(cursor, limit)).map(LedgerLineItem::of), uri);
    }
}
