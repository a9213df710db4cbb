package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.commissions.Member;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The commission sits: on which day's interviews, when, and who is present. */
@Schema(name = "SittingForm")
public record SittingForm(
        @Schema(required = true) UUID day,
        @Schema(required = true, examples = "2016-03-18") String heldOn,
        List<MemberForm> members) {

    /** Somebody present, as the minutes name them. */
    public record MemberForm(
            @Schema(required = true, examples = "Camille Muller")
            String name,

            @Schema(required = true, examples = "présidente")
            String office) {

        Member toMember() {
            return new Member(name, office);
        }
    }

    /** What the form says, checked. */
    record Opening(SelectionDayId day, LocalDate heldOn, List<Member> members) {}

    Opening toOpening() {
        var fields = new Fields();
        var opening = new Opening(
                fields.required("day", day, SelectionDayId::new),
                fields.required("heldOn", heldOn, Dates::read),
                fields.each("members", members, MemberForm::toMember));
        fields.refuseIfWrong();
        return opening;
    }

    static List<Member> members(List<MemberForm> forms) {
        var fields = new Fields();
        var members = fields.each("members", forms, MemberForm::toMember);
        fields.refuseIfWrong();
        return members;
    }
}
