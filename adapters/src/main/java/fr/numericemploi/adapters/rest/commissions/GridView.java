package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.domain.commissions.evaluation.Criterion;
import fr.numericemploi.domain.commissions.evaluation.Grid;
import java.time.LocalDate;
import java.util.List;

/** @param threshold two ratings that differ by more than this on a criterion want a third reader */
public record GridView(int version, LocalDate validFrom, int threshold, List<CriterionView> criteria) {

    /** @param levels what 1 to 5 mean */
    public record CriterionView(String code, String label, List<String> levels) {
        static CriterionView of(Criterion criterion) {
            return new CriterionView(criterion.code(), criterion.label(), criterion.levels());
        }
    }

    static GridView of(Grid grid) {
        return new GridView(
                grid.version(),
                grid.validFrom(),
                grid.threshold(),
                grid.criteria().stream().map(CriterionView::of).toList());
    }
}
