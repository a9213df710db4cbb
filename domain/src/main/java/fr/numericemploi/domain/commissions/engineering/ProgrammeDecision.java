package fr.numericemploi.domain.commissions.engineering;

import fr.numericemploi.domain.commissions.evaluation.Comment;

/**
 * What the commission decides about a version of a programme. People give it; nothing computes it.
 *
 * @param remarks what its authors have to change where it is sent back
 */
public record ProgrammeDecision(boolean approved, Comment remarks) {
    public ProgrammeDecision {
        EngineeringRule.REMARKS_MISSING.refuseIf(!approved && remarks.text().isEmpty());
    }
}
