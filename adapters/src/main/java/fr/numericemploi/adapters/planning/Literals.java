package fr.numericemploi.adapters.planning;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.function.Function;

/** Yes-or-no variables of the things that have one. */
final class Literals {
    private Literals() {}

    static <T> Literal[] of(List<T> things, Function<T, ? extends Literal> literal) {
        return things.stream().map(literal).toArray(Literal[]::new);
    }

    static <T> LinearExpr sum(List<T> things, Function<T, ? extends Literal> literal) {
        return LinearExpr.sum(of(things, literal));
    }
}
