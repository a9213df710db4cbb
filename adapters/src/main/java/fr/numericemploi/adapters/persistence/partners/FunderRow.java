package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(schema = "partners", name = "funder")
class FunderRow {
    @Id
    private UUID id;

    private String name;
    private String profile;
    private boolean active;

    @Version
    private long version;

    protected FunderRow() {}

    static FunderRow of(Funder.Snapshot funder) {
        var row = new FunderRow();
        row.id = funder.id().value();
        row.copy(funder);
        return row;
    }

    void copy(Funder.Snapshot funder) {
        InputRule.STALE.refuseIf(version != funder.version());
        name = funder.profile().name();
        profile = Jsonb.write(funder.profile());
        active = funder.active();
    }

    Funder.Snapshot toSnapshot() {
        return new Funder.Snapshot(new FunderId(id), Jsonb.read(profile, Funder.Profile.class), active, version);
    }
}
