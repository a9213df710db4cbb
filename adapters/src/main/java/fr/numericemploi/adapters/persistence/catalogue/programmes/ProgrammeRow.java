package fr.numericemploi.adapters.persistence.catalogue.programmes;

import fr.numericemploi.domain.catalogue.programmes.Origin;
import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.Version;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(schema = "catalogue", name = "programme")
class ProgrammeRow {
    @Id
    private UUID id;

    private String territory;

    @Column(name = "origin_body")
    private UUID originBody;

    @Column(name = "origin_number")
    private String originNumber;

    @jakarta.persistence.Version
    private long version;

    protected ProgrammeRow() {}

    static ProgrammeRow of(Programme.Snapshot programme) {
        var row = new ProgrammeRow();
        row.id = programme.id().value();
        row.territory = programme.territory().value();
        row.originBody =
                programme.origin().map(Origin::body).map(TrainingBodyId::value).orElse(null);
        row.originNumber = programme.origin().map(Origin::number).orElse(null);
        return row;
    }

    void refuseStale(Programme.Snapshot programme) {
        InputRule.STALE.refuseIf(version != programme.version());
    }

    Programme.Snapshot toSnapshot(List<Version> versions) {
        var origin = Optional.ofNullable(originBody).map(body -> new Origin(new TrainingBodyId(body), originNumber));
        return new Programme.Snapshot(new ProgrammeId(id), new TerritoryCode(territory), origin, versions, version);
    }
}
