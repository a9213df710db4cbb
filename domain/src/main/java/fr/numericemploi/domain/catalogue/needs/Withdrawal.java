package fr.numericemploi.domain.catalogue.needs;

import fr.numericemploi.domain.shared.Text;
import java.util.Objects;

/** @param note needed where the reason is another one than those of the list */
public record Withdrawal(WithdrawalReason reason, String note) {
    public static final int LONGEST_NOTE = 500;

    public Withdrawal {
        Objects.requireNonNull(reason);
        note = Text.optional(note, LONGEST_NOTE);
        NeedRule.REASON_UNTOLD.refuseIf(reason == WithdrawalReason.OTHER && note.isEmpty());
    }
}
