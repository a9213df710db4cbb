package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.shared.Money;
import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the funder gave, or changed afterwards.
 *
 * @param move {@link Move#GRANT} or {@link Move#WITHDRAW}
 * @param reference of the convention, or of its amendment
 */
public record Amendment(LocalDate on, Move move, Money amount, String reference, String reason) {
    public Amendment {
        Objects.requireNonNull(on);
        Objects.requireNonNull(move);
        EnvelopeRule.NOTHING.refuseIf(amount.cents() <= 0);
        reference = Text.required(reference, 80);
        reason = Text.required(reason, Grounds.LONGEST_REASON);
    }
}
