package fr.numericemploi.adapters.persistence.commissions;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Member;
import fr.numericemploi.domain.commissions.evaluation.Sitting;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import fr.numericemploi.domain.commissions.evaluation.Verdict;
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
@Table(schema = "commissions", name = "sitting")
class SittingRow {
    @Id
    private UUID id;

    private UUID day;
    private String territory;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private int quorum;
    private String agenda;
    private String members;
    private String verdicts;
    private boolean closed;

    @Version
    private long version;

    protected SittingRow() {}

    static SittingRow of(Sitting.Snapshot sitting) {
        var row = new SittingRow();
        row.id = sitting.id().value();
        row.day = sitting.day().value();
        row.territory = sitting.territory().value();
        row.heldOn = sitting.heldOn();
        row.quorum = sitting.quorum();
        row.copy(sitting);
        return row;
    }

    void copy(Sitting.Snapshot sitting) {
        InputRule.STALE.refuseIf(version != sitting.version());
        agenda = Jsonb.write(sitting.agenda());
        members = Jsonb.write(sitting.members());
        verdicts = Jsonb.write(sitting.verdicts().entrySet().stream()
                .map(given -> new Given(given.getKey(), given.getValue()))
                .toList());
        closed = sitting.closed();
    }

    Sitting.Snapshot toSnapshot() {
        return new Sitting.Snapshot(
                new SittingId(id),
                new SelectionDayId(day),
                new TerritoryCode(territory),
                heldOn,
                quorum,
                Jsonb.read(agenda, new TypeReference<Set<CandidateId>>() {}),
                Jsonb.read(members, new TypeReference<List<Member>>() {}),
                byCandidate(),
                closed,
                version);
    }

    private Map<CandidateId, Verdict> byCandidate() {
        var given = new LinkedHashMap<CandidateId, Verdict>();
        Jsonb.read(verdicts, new TypeReference<List<Given>>() {})
                .forEach(one -> given.put(one.candidate(), one.verdict()));
        return given;
    }

    /** A verdict in the order it was first given. */
    record Given(CandidateId candidate, Verdict verdict) {}
}
