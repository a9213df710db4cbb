package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.programmes.Commitments;
import fr.numericemploi.domain.catalogue.programmes.Promise;
import fr.numericemploi.domain.partners.CompanyId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The companies that design the programme with the training bodies, and what companies promise. */
@Schema(name = "ProgrammeCommitments")
public record CommitmentsForm(List<UUID> designers, List<PromiseForm> promises) {
    static final CommitmentsForm NONE = new CommitmentsForm(null, null);

    static CommitmentsForm of(Commitments commitments) {
        return new CommitmentsForm(
                commitments.designers().stream().map(CompanyId::value).toList(),
                commitments.promises().stream().map(PromiseForm::of).toList());
    }

    Commitments toCommitments() {
        var fields = new Fields();
        var companies = fields.each("designers", designers, CompanyId::new);
        var given = fields.each("promises", promises, PromiseForm::toPromise);
        fields.refuseIfWrong();
        return new Commitments(companies, given);
    }

    /** Internships, or jobs, that a company promises. */
    @Schema(name = "ProgrammePromise")
    public record PromiseForm(
            @Schema(required = true) UUID company,

            @Schema(
                    enumeration = {"INTERNSHIP", "JOB"},
                    required = true)
            String kind,

            @Schema(examples = "4", required = true) Integer number) {
        static PromiseForm of(Promise promise) {
            return new PromiseForm(promise.company().value(), promise.kind().name(), promise.number());
        }

        Promise toPromise() {
            var fields = new Fields();
            var who = fields.required("company", company, CompanyId::new);
            var what = fields.required("kind", kind, Fields.oneOf(Promise.Kind.class));
            var count = fields.required("number", number, value -> value);
            fields.refuseIfWrong();
            return new Promise(who, what, count);
        }
    }
}
