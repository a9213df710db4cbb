package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.funding.facts.Paper;
import java.time.LocalDate;
import java.util.Optional;

/**
 * @param dated the day that it bears
 * @param arrivedOn when it came; today, where nothing is said
 * @param reference by which it is found again
 */
public record ReceivePaper(Paper paper, LocalDate dated, Optional<LocalDate> arrivedOn, String reference) {
    public ReceivePaper(Paper paper, LocalDate dated, String reference) {
        this(paper, dated, Optional.empty(), reference);
    }
}
