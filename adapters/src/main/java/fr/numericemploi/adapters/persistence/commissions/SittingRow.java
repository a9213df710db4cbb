package fr.numericemploi.adapters.persistence.commissions;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Sitting;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(schema = "commissions", name = "sitting")
class SittingRow extends DeliberationRow {
    private UUID day;

    protected SittingRow() {}

    static SittingRow of(Sitting.Snapshot sitting) {
        var row = new SittingRow();
        row.id = sitting.id().value();
        row.day = sitting.day().value();
        row.copy(sitting);
        return row;
    }

    void copy(Sitting.Snapshot sitting) {
        copy(sitting.deliberation(), sitting.version());
    }

    Sitting.Snapshot toSnapshot() {
        return new Sitting.Snapshot(
                new SittingId(id),
                new SelectionDayId(day),
                deliberation(new TypeReference<>() {}, new TypeReference<>() {}),
                version);
    }
}
