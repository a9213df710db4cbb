package fr.numericemploi.domain.funding.plans;

import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a person decided.
 *
 * @param reason why it is not what was proposed; empty where it is
 */
public record Decision(List<PlanLine> lines, String reason, UUID author, Instant at) {
    private static final int LONGEST_REASON = 1_000;

    public Decision {
        lines = List.copyOf(lines);
        reason = Nir.refusedIn(Text.optional(reason, LONGEST_REASON));
        Objects.requireNonNull(author);
        Objects.requireNonNull(at);
        var given = lines;
        PlanRule.TWICE.refuseIf(lines.stream()
                .anyMatch(line -> given.stream().filter(line::isTwinOf).count() > 1));
    }

    boolean follows(Proposal proposal) {
        return new HashSet<>(lines).equals(new HashSet<>(proposal.lines()));
    }
}
