package fr.numericemploi.application.funding.reports;

import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.Terms;
import fr.numericemploi.domain.funding.reports.Figures;
import fr.numericemploi.domain.funding.reports.Moves;
import java.util.Optional;

/**
 * The lines of one envelope and one person's training that went the same way, summed up.
 *
 * @param training whose, and which; empty where the envelope itself grew or shrank
 * @param period what was written in the period
 * @param until what was written until its end, from the very first line
 */
public record LedgerSum(
        EnvelopeId envelope, Terms terms, Optional<FundedTraining> training, Move move, Portion period, Portion until) {
    Figures figures() {
        return new Figures(Moves.of(move, period), Moves.of(move, until));
    }
}
