package fr.numericemploi.adapters.persistence.commissions;

import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.days.Arrangement;
import fr.numericemploi.domain.commissions.days.DayStatus;
import fr.numericemploi.domain.commissions.days.SelectionDay;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(schema = "commissions", name = "selection_day")
class SelectionDayRow {
    @Id
    private UUID id;

    private String territory;
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private DayStatus status;

    private String arrangement;
    private boolean reminded;

    @Version
    private long version;

    protected SelectionDayRow() {}

    static SelectionDayRow of(SelectionDay.Snapshot day) {
        var row = new SelectionDayRow();
        row.id = day.id().value();
        row.territory = day.territory().value();
        row.copy(day);
        return row;
    }

    void copy(SelectionDay.Snapshot day) {
        InputRule.STALE.refuseIf(version != day.version());
        date = day.arrangement().frame().timetable().date();
        status = day.status();
        arrangement = Jsonb.write(day.arrangement());
        reminded = day.reminded();
    }

    SelectionDay.Snapshot toSnapshot() {
        return new SelectionDay.Snapshot(
                new SelectionDayId(id),
                new TerritoryCode(territory),
                status,
                Jsonb.read(arrangement, Arrangement.class),
                reminded,
                version);
    }
}
