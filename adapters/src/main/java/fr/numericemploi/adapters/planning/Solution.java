package fr.numericemploi.adapters.planning;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.List;
import java.util.stream.IntStream;

/** A value for every variable of a model, by the variable's index. */
record Solution(List<Long> values) {
    boolean holds(BoolVar variable) {
        return values.get(variable.getIndex()) == 1;
    }

    long value(IntVar variable) {
        return values.get(variable.getIndex());
    }

    /** Tells the model to look here first. */
    void hint(CpModel model) {
        var hint = model.getBuilder().getSolutionHintBuilder();
        IntStream.range(0, values.size()).forEach(hint::addVars);
        hint.addAllValues(values);
    }

    long value(LinearExpr expression) {
        return expression.getOffset()
                + IntStream.range(0, expression.numElements())
                        .mapToLong(
                                term -> expression.getCoefficient(term) * values.get(expression.getVariableIndex(term)))
                        .sum();
    }
}
