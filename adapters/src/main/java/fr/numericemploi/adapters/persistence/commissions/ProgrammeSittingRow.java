package fr.numericemploi.adapters.persistence.commissions;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.engineering.ProgrammeDecision;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSitting;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;
import fr.numericemploi.domain.commissions.evaluation.Member;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(schema = "commissions", name = "programme_sitting")
class ProgrammeSittingRow {
    @Id
    private UUID id;

    private String territory;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private int quorum;
    private String agenda;
    private String members;
    private String decisions;
    private boolean closed;

    @Version
    private long version;

    protected ProgrammeSittingRow() {}

    static ProgrammeSittingRow of(ProgrammeSitting.Snapshot sitting) {
        var row = new ProgrammeSittingRow();
        row.id = sitting.id().value();
        row.territory = sitting.territory().value();
        row.heldOn = sitting.heldOn();
        row.quorum = sitting.quorum();
        row.agenda = Jsonb.write(sitting.agenda());
        row.copy(sitting);
        return row;
    }

    void copy(ProgrammeSitting.Snapshot sitting) {
        InputRule.STALE.refuseIf(version != sitting.version());
        members = Jsonb.write(sitting.members());
        decisions = Jsonb.write(sitting.decisions().entrySet().stream()
                .map(given -> new Given(given.getKey(), given.getValue()))
                .toList());
        closed = sitting.closed();
    }

    ProgrammeSitting.Snapshot toSnapshot() {
        return new ProgrammeSitting.Snapshot(
                new ProgrammeSittingId(id),
                new TerritoryCode(territory),
                heldOn,
                quorum,
                Jsonb.read(agenda, new TypeReference<Set<ProgrammeVersionId>>() {}),
                Jsonb.read(members, new TypeReference<List<Member>>() {}),
                byProgramme(),
                closed,
                version);
    }

    private Map<ProgrammeVersionId, ProgrammeDecision> byProgramme() {
        var given = new LinkedHashMap<ProgrammeVersionId, ProgrammeDecision>();
        Jsonb.read(decisions, new TypeReference<List<Given>>() {})
                .forEach(one -> given.put(one.programme(), one.decision()));
        return given;
    }

    /** A decision in the order it was first given. */
    record Given(ProgrammeVersionId programme, ProgrammeDecision decision) {}
}
