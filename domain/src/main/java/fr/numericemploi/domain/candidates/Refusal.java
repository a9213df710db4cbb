package fr.numericemploi.domain.candidates;

import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;
import java.util.Objects;

/** Why a coordinator declined a prescription, in words for the agency. */
public record Refusal(DeclineReason reason, String comment) {
    public Refusal {
        Objects.requireNonNull(reason);
        comment = Nir.refusedIn(Text.optional(comment, 2000));
        CandidateRule.COMMENT_MISSING.refuseIf(reason == DeclineReason.OTHER && comment.isEmpty());
    }
}
