package fr.numericemploi.adapters.persistence.commissions;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.commissions.evaluation.Criterion;
import fr.numericemploi.domain.commissions.evaluation.Grid;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

@Entity
@Table(schema = "commissions", name = "grid")
class GridRow {
    @Id
    private int version;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private int threshold;
    private String criteria;

    protected GridRow() {}

    static GridRow of(Grid grid) {
        var row = new GridRow();
        row.version = grid.version();
        row.validFrom = grid.validFrom();
        row.threshold = grid.threshold();
        row.criteria = Jsonb.write(grid.criteria());
        return row;
    }

    Grid toGrid() {
        return new Grid(version, validFrom, threshold, Jsonb.read(criteria, new TypeReference<List<Criterion>>() {}));
    }
}
