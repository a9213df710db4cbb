package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.domain.partners.Agency;
import fr.numericemploi.domain.partners.AgencyCode;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.AgencyKind;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(schema = "partners", name = "agency")
class AgencyRow {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    private String code;
    private String name;
    private String territory;
    private boolean open;

    @Version
    private long version;

    protected AgencyRow() {}

    static AgencyRow of(Agency.Snapshot agency) {
        var row = new AgencyRow();
        row.id = agency.id().value();
        row.copy(agency);
        return row;
    }

    void copy(Agency.Snapshot agency) {
        InputRule.STALE.refuseIf(version != agency.version());
        kind = agency.kind();
        code = agency.code().value();
        name = agency.name();
        territory = agency.territory().value();
        open = agency.open();
    }

    Agency.Snapshot toSnapshot() {
        return new Agency.Snapshot(
                new AgencyId(id), kind, new AgencyCode(code), name, new TerritoryCode(territory), open, version);
    }
}
