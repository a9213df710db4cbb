package fr.numericemploi.adapters.rest.catalogue.needs;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.catalogue.needs.Withdrawal;
import fr.numericemploi.domain.catalogue.needs.WithdrawalReason;
import fr.numericemploi.domain.shared.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NeedWithdrawalForm")
public record WithdrawalForm(
        @Schema(
                enumeration = {"GIVEN_UP", "FILLED_INSIDE", "STATED_TWICE", "UNLAWFUL", "NO_LONGER_A_MEMBER", "OTHER"},
                required = true)
        String reason,

        @Schema(description = "Needed with OTHER", examples = "Le site déménage à Lyon.")
        String note) {
    Withdrawal toWithdrawal() {
        var fields = new Fields();
        var why = fields.required("reason", reason, Fields.oneOf(WithdrawalReason.class));
        var told = fields.optional("note", note, text -> Text.optional(text, Withdrawal.LONGEST_NOTE));
        fields.refuseIfWrong();
        return new Withdrawal(why, told.orElse(""));
    }
}
