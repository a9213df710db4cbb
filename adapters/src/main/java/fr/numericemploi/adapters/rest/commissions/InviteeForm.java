package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.commissions.days.InvitePerson;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.days.CompanyTie;
import fr.numericemploi.domain.commissions.days.ConflictOfInterest.Ground;
import fr.numericemploi.domain.partners.CompanyId;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone to be seen, and what the plan has to respect. */
@Schema(name = "InviteeForm")
public record InviteeForm(
        @Schema(required = true) UUID candidate,

        @Schema(description = "must be received in a room reached without a step")
        boolean stepFree,

        @Schema(description = "when the person can come; none: all day")
        List<PeriodForm> periods,

        @Schema(description = "to member companies") List<TieForm> ties) {

    /** What binds the person to a company, whose recruiters will then not interview that person. */
    @Schema(name = "TieForm")
    public record TieForm(
            @Schema(required = true) UUID company,

            @Schema(
                    required = true,
                    enumeration = {"WORKED_THERE", "APPLIES_THERE", "FAMILY", "PRESCRIBER", "OTHER"})
            String ground) {

        private CompanyTie toTie() {
            var fields = new Fields();
            var tie = new CompanyTie(
                    fields.required("company", company, CompanyId::new),
                    fields.required("ground", ground, Fields.oneOf(Ground.class)));
            fields.refuseIfWrong();
            return tie;
        }
    }

    static List<InvitePerson> people(List<InviteeForm> forms) {
        var fields = new Fields();
        var people = fields.each("invitees", forms, InviteeForm::toPerson);
        fields.refuseIfWrong();
        return people;
    }

    private InvitePerson toPerson() {
        var fields = new Fields();
        var person = new InvitePerson(
                fields.required("candidate", candidate, CandidateId::new),
                stepFree,
                PeriodForm.availability(fields, "periods", periods),
                new HashSet<>(fields.each("ties", ties, TieForm::toTie)));
        fields.refuseIfWrong();
        return person;
    }
}
