package fr.numericemploi.application.commissions.evaluation;

import static fr.numericemploi.domain.commissions.evaluation.Evaluations.GRID;

class InMemoryEvaluationsTest extends EvaluationsContract {
    private final InMemoryEvaluations evaluations = new InMemoryEvaluations();
    private final InMemoryGrids grids = new InMemoryGrids(GRID);

    @Override
    protected Evaluations evaluations() {
        return evaluations;
    }

    @Override
    protected Grids grids() {
        return grids;
    }
}
