package fr.numericemploi.application.commissions.evaluation;

import static fr.numericemploi.domain.commissions.evaluation.Evaluations.GRID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.commissions.evaluation.Grid;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

public abstract class GridsContract extends PortContract {
    private static final LocalDate FAR_AWAY = LocalDate.of(2099, 1, 1);

    protected abstract Grids grids();

    @Test
    void aNewVersionIsInForceFromItsDayOn() {
        var next = inTransaction(() -> new Grid(grids().latestVersion() + 1, FAR_AWAY, 3, GRID.criteria()));

        inTransaction(() -> grids().add(next));

        assertThat(inTransaction(() -> grids().inForceOn(FAR_AWAY))).contains(next);
        assertThat(inTransaction(() -> grids().inForceOn(FAR_AWAY.minusDays(1))))
                .isNotEmpty()
                .get()
                .isNotEqualTo(next);
    }

    @Test
    void aVersionIsNeverReplaced() {
        var again = inTransaction(() -> new Grid(grids().latestVersion(), FAR_AWAY, 3, GRID.criteria()));

        assertThatThrownBy(() -> inTransaction(() -> grids().add(again))).hasMessageContaining("existe déjà");
    }

    @Test
    void beforeTheFirstThereIsNone() {
        assertThat(inTransaction(() -> grids().inForceOn(LocalDate.of(2015, 12, 31))))
                .isEmpty();
    }
}
