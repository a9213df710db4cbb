package fr.numericemploi.adapters.persistence.commissions;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSitting;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(schema = "commissions", name = "programme_sitting")
class ProgrammeSittingRow extends DeliberationRow {
    protected ProgrammeSittingRow() {}

    static ProgrammeSittingRow of(ProgrammeSitting.Snapshot sitting) {
        var row = new ProgrammeSittingRow();
        row.id = sitting.id().value();
        row.copy(sitting);
        return row;
    }

    void copy(ProgrammeSitting.Snapshot sitting) {
        copy(sitting.deliberation(), sitting.version());
    }

    ProgrammeSitting.Snapshot toSnapshot() {
        return new ProgrammeSitting.Snapshot(
                new ProgrammeSittingId(id), deliberation(new TypeReference<>() {}, new TypeReference<>() {}), version);
    }
}
