package fr.numericemploi.adapters.rest.reference;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.PostalCode;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("api/v1/reference")
@Produces(MediaType.APPLICATION_JSON)
@Adapter
@Tag(name = "Reference data")
public class ReferenceResource {
    private final ReferenceData reference;

    @Inject
    public ReferenceResource(ReferenceData reference) {
        this.reference = reference;
    }

    @GET
    @Path("jobs")
    @Operation(summary = "Digital jobs, by the beginnings of the words of their label")
    public ReferenceAnswer<JobItem> jobs(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("limit") @DefaultValue("50") int limit) {
        return ReferenceAnswer.of(reference.jobs(q, limit), JobItem::of);
    }

    @GET
    @Path("jobs/{code}")
    @Operation(summary = "One digital job, by its ROME code")
    public JobAnswer job(@PathParam("code") @Schema(examples = "M1855") String code) {
        return JobAnswer.of(reference.onlyJob(new RomeCode(code))).orElseThrow(() -> unknownJob(code));
    }

    @GET
    @Path("skills")
    @Operation(summary = "Skills of the digital trades, by their label and by the job that asks for them")
    public ReferenceAnswer<SkillItem> skills(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("job") String job,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var askedBy = optional("job", job, RomeCode::new);
        return ReferenceAnswer.of(reference.skills(q, askedBy, limit), SkillItem::of);
    }

    @GET
    @Path("communes")
    @Operation(summary = "Communes of the Grand Est, by name or postcode, the largest first")
    public ReferenceAnswer<CommuneItem> communes(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("postalCode") String postalCode,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var servedBy = optional("postalCode", postalCode, PostalCode::new);
        return ReferenceAnswer.of(reference.communes(q, servedBy, limit), CommuneItem::of);
    }

    private static <T> Optional<T> optional(String field, String raw, Function<String, T> read) {
        var fields = new Fields();
        var value = fields.optional(field, raw, read);
        fields.refuseIfWrong();
        return value;
    }

    private static RuleViolation unknownJob(String code) {
        return new RuleViolation(InputRule.UNKNOWN, Map.of("what", "Le métier", "id", code));
    }
}
