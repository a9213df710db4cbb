package fr.numericemploi.application.funding;

import fr.numericemploi.domain.funding.stack.Stack;
import fr.numericemploi.domain.funding.stack.StackProblem;
import java.util.Optional;

/** A plan of who pays what, in two or three sentences. */
final class StackWords {
    private StackWords() {}

    static String explanation(StackProblem problem, Stack best, Optional<StackView.NextBest> next) {
        var paid = problem.cost().minus(best.rest());
        return "Sur " + problem.cost().inFrench() + ", les dispositifs paient " + paid.inFrench() + " ; il reste "
                + best.rest().inFrench() + " à l'entreprise et à l'association. " + proof(best)
                + next.map(other -> other(best, other))
                        .orElse(" Aucune autre combinaison de dispositifs n'est possible.");
    }

    private static String proof(Stack best) {
        return best.isProvenOptimal()
                ? "Aucun plan ne laisse moins."
                : "Aucun plan ne laisse moins de " + best.bound().inFrench() + ".";
    }

    private static String other(Stack best, StackView.NextBest next) {
        return " La meilleure autre combinaison ("
                + (next.schemes().isEmpty() ? "aucun dispositif" : String.join(", ", next.schemes())) + ") laisserait "
                + next.rest().minus(best.rest()).inFrench() + " de plus.";
    }
}
