package fr.numericemploi.application.funding;

import fr.numericemploi.domain.funding.stack.Stack;
import fr.numericemploi.domain.funding.stack.StackProblem;
import java.util.Optional;

/** Finds who should pay what. */
public interface StackFunding {
    /**
     * The plan that leaves the least to pay; among those, the one in which schemes pay in their order.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code funding.fixed-too-much}
     */
    Stack stack(StackProblem problem);

    /** The best plan in which other schemes pay than in that one, if there is any. */
    Optional<Stack> nextBest(StackProblem problem, Stack best);
}
