package fr.numericemploi.application.commissions.evaluation;

import static fr.numericemploi.domain.commissions.evaluation.Evaluations.GRID;

class InMemoryGridsTest extends GridsContract {
    private final InMemoryGrids grids = new InMemoryGrids(GRID);

    @Override
    protected Grids grids() {
        return grids;
    }
}
