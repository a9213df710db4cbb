package fr.numericemploi.adapters.rest.funding;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.rest.shared.Locations;
import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.adapters.rest.shared.Preconditions;
import fr.numericemploi.application.funding.envelopes.FundingPapers;
import fr.numericemploi.application.funding.envelopes.Spending;
import fr.numericemploi.application.funding.plans.PlanFiles;
import fr.numericemploi.application.funding.plans.PlanForm;
import fr.numericemploi.application.funding.plans.PlanProposing;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.PlanId;
import fr.numericemploi.domain.funding.SchemeCode;
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

@Path("api/v1/funding-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Envelopes")
public class FundingPlansResource {
    private final PlanProposing proposing;
    private final PlanFiles files;
    private final Spending spending;
    private final FundingPapers papers;

    @Inject
    public FundingPlansResource(PlanProposing proposing, PlanFiles files, Spending spending, FundingPapers papers) {
        this.proposing = proposing;
        this.files = files;
        this.spending = spending;
        this.papers = papers;
    }

    @GET
    @Operation(summary = "Funding plans of the own territory, in the order in which they were proposed")
    @APIResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PlanAnswer.class)))
    public Response list(
            @QueryParam("session") @Parameter(description = "Id of the session") UUID session,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @Context UriInfo uri) {
        var wanted = Optional.ofNullable(session).map(SessionId::new);
        return Pages.response(files.list(wanted, Pages.request(cursor, limit)).map(PlanAnswer::of), uri);
    }

    @POST
    @Operation(
            summary = "Propose who pays for the people of a session, from the envelopes of its territory",
            description = "The proposal is kept; nothing is reserved until somebody decides.")
    @APIResponse(responseCode = "201", description = "Proposed; Location names the plan")
    public Response propose(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PlanForm.class),
                                            example = FundingExample.PLAN))
                    PlanForm form,
            @Context UriInfo uri) {
        return Locations.created(uri, proposing.propose(form).value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One funding plan: what was proposed, and what was decided")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
    public Response find(@PathParam("id") UUID id) {
        var plan = files.find(new PlanId(id));
        return Response.ok(PlanAnswer.of(plan))
                .tag(Preconditions.tag(plan.version()))
                .build();
    }

    @PUT
    @Path("{id}/decision")
    @Operation(
            summary = "Decide who pays, as proposed or otherwise, and reserve the money: all of it or nothing",
            description = "Once. Lines that are not those of the proposal want a reason.")
    @APIResponse(responseCode = "204", description = "Decided and reserved")
    public void decide(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, PlanDecisionForm form) {
        files.decide(new PlanId(id), Preconditions.version(ifMatch), form.toDecide());
    }

    @POST
    @Path("{id}/steps")
    @Operation(
            summary = "Do the same with all money of a plan: commit, invoice, pay, release, claim back, recover",
            description = "Commitments that have nothing for that step are left as they are; all others, or none.")
    @APIResponse(responseCode = "200", description = "How many commitments were moved")
    public StepsAnswer take(
            @PathParam("id") UUID id,
            @QueryParam("scheme") @Parameter(description = "Code of the only scheme concerned") String scheme,
            StepForm form) {
        var wanted = Optional.ofNullable(scheme).map(SchemeCode::new);
        return new StepsAnswer(spending.takeAll(new PlanId(id), wanted, form.toStep()));
    }

    @PUT
    @Path("{id}/papers/{paper}")
    @Operation(
            summary = "Say that a paper which is of all people of a plan has come, such as their attendance sheets",
            description = "Again, where it was wrong before. Files that do not want it are left as they are.")
    @APIResponse(responseCode = "200", description = "In how many files it was put")
    public StepsAnswer receive(
            @PathParam("id") UUID id,
            @PathParam("paper") @Parameter(description = "As the files name it", example = "attendance") String paper,
            @QueryParam("scheme") @Parameter(description = "Code of the only scheme concerned") String scheme,
            PaperForm form) {
        var wanted = Optional.ofNullable(scheme).map(SchemeCode::new);
        return new StepsAnswer(papers.receiveAll(new PlanId(id), wanted, form.toReceive(paper)));
    }

    @Schema(name = "FundingStepsTaken")
    public record StepsAnswer(int commitments) {}
}
