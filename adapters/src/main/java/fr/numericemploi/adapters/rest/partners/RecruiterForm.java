package fr.numericemploi.adapters.rest.partners;

import fr.numericemploi.application.partners.ChangeRecruiter;
import fr.numericemploi.application.partners.RegisterRecruiter;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.RecruiterKind;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recruiter as the back office fills it in; {@code active} counts when it is changed. */
@Schema(name = "RecruiterForm")
public record RecruiterForm(
        @Schema(examples = "Thomas", required = true) String firstName,
        @Schema(examples = "Muller", required = true) String lastName,

        @Schema(examples = "thomas.muller@rhin-logiciels.example", required = true)
        String email,

        @Schema(
                enumeration = {"HR", "TECHNICAL"},
                required = true)
        String kind,

        @Schema(description = "ROME codes of the jobs that the recruiter can judge", examples = "[\"M1855\"]")
        List<String> expertise,

        Boolean active) {

    RegisterRecruiter toRegister(UUID company) {
        return new RegisterRecruiter(new CompanyId(company), profile());
    }

    ChangeRecruiter toChange(UUID company, UUID id, long version) {
        return new ChangeRecruiter(
                new CompanyId(company), new RecruiterId(id), version, profile(), active == null || active);
    }

    private Recruiter.Profile profile() {
        var fields = new Fields();
        var contact = new ContactFields(firstName, lastName, email).read(fields);
        var recruiterKind = fields.required("kind", kind, Fields.oneOf(RecruiterKind.class));
        var jobs = fields.each("expertise", expertise, RomeCode::new);
        fields.refuseIfWrong();
        return new Recruiter.Profile(contact.get(), recruiterKind, new HashSet<>(jobs));
    }
}
