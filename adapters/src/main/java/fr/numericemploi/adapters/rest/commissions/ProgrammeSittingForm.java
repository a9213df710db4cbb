package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.commissions.Member;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Dates;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The training-engineering commission sits: for which territory, when, and who is present. */
@Schema(name = "ProgrammeSittingForm")
public record ProgrammeSittingForm(
        @Schema(required = true, examples = "ALSACE") String territory,
        @Schema(required = true, examples = "2016-03-18") String heldOn,
        List<SittingForm.MemberForm> members) {

    /** What the form says, checked. */
    record Opening(TerritoryCode territory, LocalDate heldOn, List<Member> members) {}

    Opening toOpening() {
        var fields = new Fields();
        var where = fields.required("territory", territory, TerritoryCode::new);
        var when = fields.required("heldOn", heldOn, Dates::read);
        var who = fields.each("members", members, SittingForm.MemberForm::toMember);
        fields.refuseIfWrong();
        return new Opening(where, when, who);
    }
}
