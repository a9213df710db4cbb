package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.funding.envelopes.CommitmentSearch;
import fr.numericemploi.application.funding.envelopes.FundingPapers;
import fr.numericemploi.application.funding.envelopes.Spending;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Envelopes")
public class CommitmentsResource {
    private final Spending spending;
    private final FundingPapers papers;

    @Inject
    public CommitmentsResource(Spending spending, FundingPapers papers) {
        this.spending = spending;
        this.papers = papers;
    }

    @GET
    @Operation(
            summary = "What envelopes of the own territory pay of people's training",
            description = "In the order in which it was reserved.")
    @APIResponse(
            responseCode = "200",
            description = "A page of it",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CommitmentAnswer.class)))
    public Response list(
            @QueryParam("envelope") @Parameter(description = "Id of the envelope") UUID envelope,
            @QueryParam("plan") @Parameter(description = "Id of the funding plan") UUID plan,
            @QueryParam("session") @Parameter(description = "Id of the session") UUID session,
            @QueryParam("candidate") @Parameter(description = "Id of the person") UUID candidate,
            @QueryParam("account") @Parameter(description = "Only those with money on that account") Account account,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        var search = new CommitmentSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(envelope).map(EnvelopeId::new),
                Optional.ofNullable(plan).map(PlanId::new),
                Optional.ofNullable(session).map(SessionId::new),
                Optional.ofNullable(candidate).map(CandidateId::new),
                Optional.ofNullable(account));
        return Pages.response(
                spending.list(search, Pages.request(cursor, limit)).map(CommitmentAnswer::of), uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One commitment, where its money stands, and the papers of its file")
    @APIResponse(
            responseCode = "200",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentAnswer.class)))
    public Response find(@PathParam("id") UUID id) {
        var commitment = spending.find(new CommitmentId(id));
        return Response.ok(CommitmentAnswer.of(commitment))
                .tag(Preconditions.tag(commitment.state().version()))
                .build();
    }

    @GET
    @Path("{id}/lines")
    @Operation(summary = "The ledger of one commitment, in the order of writing")
    @APIResponse(responseCode = "200", description = "All of it")
    public List<LedgerLineItem> lines(@PathParam("id") UUID id) {
        return spending.lines(new CommitmentId(id)).stream()
                .map(LedgerLineItem::of)
                .toList();
    }

    @POST
    @Path("{id}/steps")
    @Operation(
            summary = "Move money of a commitment: commit, invoice, pay, release, claim back, recover",
            description = "Without an amount and hours, all that stands there; the one that is not given follows from"
                    + " the other. Nothing is committed, invoiced or paid while a paper that it wants is missing.")
    @APIResponse(responseCode = "204", description = "Written to the ledger")
    public void take(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, StepForm form) {
        spending.take(new CommitmentId(id), Preconditions.version(ifMatch), form.toStep());
    }

    @PUT
    @Path("{id}/papers/{paper}")
    @Operation(
            summary = "Say that a paper has come",
            description =
                    "Again, where it was wrong before. One that is too old is refused; one that came late is taken.")
    @APIResponse(responseCode = "204", description = "In the file")
    public void receive(
            @PathParam("id") UUID id,
            @PathParam("paper") @Parameter(description = "As its file names it", example = "attendance") String paper,
            @HeaderParam("If-Match") String ifMatch,
            PaperForm form) {
        papers.receive(new CommitmentId(id), Preconditions.version(ifMatch), form.toReceive(paper));
    }
}
