package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.domain.commissions.evaluation.EvaluationRule;
import fr.numericemploi.domain.commissions.evaluation.Grid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryGrids implements Grids {
    private final TreeMap<Integer, Grid> grids = new TreeMap<>();

    public InMemoryGrids(Grid... kept) {
        for (var grid : kept) {
            add(grid);
        }
    }

    @Override
    public Optional<Grid> inForceOn(LocalDate day) {
        return grids.descendingMap().values().stream()
                .filter(grid -> !grid.validFrom().isAfter(day))
                .findFirst();
    }

    @Override
    public void add(Grid grid) {
        EvaluationRule.GRID_VERSION_TAKEN.refuseIf(
                grids.containsKey(grid.version()), Map.of("version", grid.version()));
        grids.put(grid.version(), grid);
    }

    @Override
    public int latestVersion() {
        return grids.isEmpty() ? 0 : grids.lastKey();
    }
}
