package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.shared.Nir;
import fr.numericemploi.domain.shared.Text;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Why a line was written.
 *
 * @param papers what proves it: references of conventions, invoices, transfers
 * @param author who wrote it
 */
public record Grounds(String reason, List<String> papers, UUID author, Instant at) {
    public static final int LONGEST_REASON = 500;
    private static final int LONGEST_PAPER = 120;

    public Grounds {
        reason = Nir.refusedIn(Text.required(reason, LONGEST_REASON));
        papers = papers.stream()
                .map(paper -> Nir.refusedAs(Text.required(paper, LONGEST_PAPER)))
                .distinct()
                .toList();
        Objects.requireNonNull(author);
        Objects.requireNonNull(at);
    }
}
