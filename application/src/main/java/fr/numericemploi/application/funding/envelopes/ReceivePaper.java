package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.funding.facts.Paper;
import java.time.LocalDate;

/**
 * @param dated the day that it bears
 * @param reference by which it is found again
 */
public record ReceivePaper(Paper paper, LocalDate dated, String reference) {}
