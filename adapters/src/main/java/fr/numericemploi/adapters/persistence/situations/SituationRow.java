package fr.numericemploi.adapters.persistence.situations;

import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.situations.FileId;
import fr.numericemploi.domain.situations.Situation;
import fr.numericemploi.domain.situations.SituationFacts;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(schema = "situations", name = "situation")
class SituationRow {
    @Id
    private UUID file;

    private String territory;
    private String facts;

    @Version
    private long version;

    protected SituationRow() {}

    static SituationRow of(Situation.Snapshot situation) {
        var row = new SituationRow();
        row.file = situation.file().value();
        row.territory = situation.territory().value();
        row.copy(situation);
        return row;
    }

    void copy(Situation.Snapshot situation) {
        InputRule.STALE.refuseIf(version != situation.version());
        facts = Jsonb.write(situation.facts());
    }

    Situation toSituation() {
        return Situation.restore(new Situation.Snapshot(
                new FileId(file), new TerritoryCode(territory), Jsonb.read(facts, SituationFacts.class), version));
    }
}
