package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.partners.DeclarationNumber;
import fr.numericemploi.domain.partners.TrainingBody;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Siret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(schema = "partners", name = "training_body")
class TrainingBodyRow {
    @Id
    private UUID id;

    private String siret;
    private String declaration;
    private String territory;
    private String profile;
    private boolean active;

    @Version
    private long version;

    protected TrainingBodyRow() {}

    static TrainingBodyRow of(TrainingBody.Snapshot body) {
        var row = new TrainingBodyRow();
        row.id = body.id().value();
        row.copy(body);
        return row;
    }

    void copy(TrainingBody.Snapshot body) {
        InputRule.STALE.refuseIf(version != body.version());
        siret = body.siret().value();
        declaration = body.declaration().value();
        territory = body.profile().territory().value();
        profile = Jsonb.write(body.profile());
        active = body.active();
    }

    TrainingBody.Snapshot toSnapshot() {
        return new TrainingBody.Snapshot(
                new TrainingBodyId(id),
                new Siret(siret),
                new DeclarationNumber(declaration),
                Jsonb.read(profile, TrainingBody.Profile.class),
                active,
                version);
    }
}
