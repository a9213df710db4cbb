package fr.numericemploi.adapters.planning;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.ConstraintProto;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntegerVariableProto;
import com.google.ortools.sat.LinearConstraintProto;
import fr.numericemploi.domain.commissions.engineering.proposal.ProposalProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A {@link ProposalModel} in which people and courses may be divided (OR-Tools GLOP). It is solved in a moment, again and
 * again after small changes; no proposal is better than it, and good ones are near it.
 */
final class Relaxation implements AutoCloseable {
    /** How far from a whole number a whole number may be. */
    private static final double TINY = 1e-6;

    /** To begin where it ended before, which it does not after rewriting the whole first. */
    private static final String FROM_THERE = "use_preprocessing: false";

    private static final long ENDLESS = Long.MAX_VALUE / 2;

    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final ProposalModel flow;
    private final List<MPVariable> variables;
    private final List<MPConstraint> rows;
    private final List<ProposalModel.Way> loose;
    private double[] values = {};

    Relaxation(ProposalModel flow) {
        this.flow = flow;
        var proto = flow.model().model();
        variables = proto.getVariablesList().stream().map(this::variable).toList();
        rows = proto.getConstraintsList().stream()
                .map(ConstraintProto::getLinear)
                .map(this::row)
                .toList();
        loose = new ArrayList<>(
                flow.ways().stream().filter(way -> way.course().isPresent()).toList());
        var placed = flow.placed();
        IntStream.range(0, placed.numElements())
                .forEach(term -> solver.objective().setCoefficient(variables.get(placed.getVariableIndex(term)), 1));
        solver.objective().setMaximization();
    }

    /** Whether it came to its end in time, as it does unless nothing is allowed. */
    boolean solve(Duration limit) {
        solver.setTimeLimit(Math.max(1, limit.toMillis()));
        var solved = solver.solve() == MPSolver.ResultStatus.OPTIMAL;
        solver.setSolverSpecificParametersAsString(FROM_THERE);
        if (solved) {
            values = variables.stream().mapToDouble(MPVariable::solutionValue).toArray();
        }
        return solved;
    }

    /** People in posts. */
    double placed() {
        return flow.entries().values().stream()
                .flatMap(List::stream)
                .mapToDouble(entry -> value(entry.people()))
                .sum();
    }

    /** As many people at most are in posts in a proposal, for these are whole. */
    long bound() {
        return (long) Math.floor(placed() + TINY);
    }

    /** How full a course is, 1 for the fewest people with whom it is opened. */
    double fill(int course, ProposalProblem problem) {
        var least = Math.max(1, problem.courses().get(course).seats().min());
        return (value(flow.seats().get(course)) + TINY) / least;
    }

    void open(int course, boolean opened) {
        var bound = opened ? 1 : 0;
        variables.get(flow.opened().get(course).getIndex()).setBounds(bound, bound);
    }

    /** Changes the budget, and the seats of courses that are opened. */
    void allow(ProposalProblem own, ProposalProblem other) {
        rows.get(flow.budget().getIndex()).setUb(other.budget().cents());
        IntStream.range(0, own.courses().size()).forEach(course -> {
            var most = other.courses().get(course).seats().max();
            variables.get(flow.seats().get(course).getIndex()).setUb(most);
            rows.get(flow.limits().get(course).getIndex())
                    .setUb(most - own.courses().get(course).seats().max());
        });
    }

    /**
     * Forbids that more of a crowd take a course than it is opened for, where that was so: a third of a course is not for the
     * whole of one person.
     */
    void tighten() {
        var broken = loose.stream().filter(this::isBroken).toList();
        loose.removeAll(broken);
        broken.forEach(this::tie);
    }

    /** Of the variables that are none in it. */
    void hintAtNone() {
        var hint = flow.model().getBuilder().getSolutionHintBuilder();
        IntStream.range(0, values.length)
                .filter(variable -> values[variable] < TINY)
                .forEach(variable -> hint.addVars(variable).addValues(0));
    }

    @Override
    public void close() {
        solver.delete();
    }

    private boolean isBroken(ProposalModel.Way way) {
        var open = values[flow.opened().get(way.course().getAsInt()).getIndex()];
        return value(way.people()) > flow.people(way.crowd()) * open + TINY;
    }

    private void tie(ProposalModel.Way way) {
        var open = flow.opened().get(way.course().getAsInt());
        var row = solver.makeConstraint(-MPSolver.infinity(), 0);
        row.setCoefficient(variables.get(way.people().getIndex()), 1);
        row.setCoefficient(variables.get(open.getIndex()), -flow.people(way.crowd()));
    }

    private double value(IntVar variable) {
        return values[variable.getIndex()];
    }

    private MPVariable variable(IntegerVariableProto one) {
        return solver.makeNumVar(one.getDomain(0), one.getDomain(1), "");
    }

    private MPConstraint row(LinearConstraintProto linear) {
        var row = solver.makeConstraint(least(linear.getDomain(0)), most(linear.getDomain(1)));
        IntStream.range(0, linear.getVarsCount())
                .forEach(term -> row.setCoefficient(variables.get(linear.getVars(term)), linear.getCoeffs(term)));
        return row;
    }

    private static double least(long domain) {
        return domain < -ENDLESS ? -MPSolver.infinity() : domain;
    }

    private static double most(long domain) {
        return domain > ENDLESS ? MPSolver.infinity() : domain;
    }
}
