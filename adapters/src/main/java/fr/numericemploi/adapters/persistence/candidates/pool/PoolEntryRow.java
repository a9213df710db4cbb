package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.Assessment;
import fr.numericemploi.domain.candidates.pool.LeavingReason;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.candidates.pool.PoolKind;
import fr.numericemploi.domain.candidates.pool.PoolStatus;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RomeCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(schema = "candidates", name = "pool_entry")
class PoolEntryRow {
    @Id
    private UUID id;

    private UUID candidate;
    private String territory;

    @Enumerated(EnumType.STRING)
    private PoolKind kind;

    private String jobs;
    private String missing;

    @Column(name = "entered_on")
    private LocalDate enteredOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private PoolStatus status;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    private boolean reminded;

    @Enumerated(EnumType.STRING)
    private LeavingReason reason;

    private String note;

    @Version
    private long version;

    protected PoolEntryRow() {}

    static PoolEntryRow of(PoolEntry.Snapshot entry) {
        var row = new PoolEntryRow();
        row.id = entry.id().value();
        row.candidate = entry.candidate().value();
        row.territory = entry.territory().value();
        row.copy(entry);
        return row;
    }

    void copy(PoolEntry.Snapshot entry) {
        InputRule.STALE.refuseIf(version != entry.version());
        kind = entry.assessment().kind();
        jobs = Codes.inOrder(entry.assessment().jobs(), RomeCode::value);
        missing = Codes.inOrder(entry.assessment().missing(), SkillCode::value);
        enteredOn = entry.enteredOn();
        expiresOn = entry.expiresOn();
        status = entry.status();
        answerBy = entry.answerBy().orElse(null);
        reminded = entry.reminded();
        reason = entry.reason().orElse(null);
        note = entry.note();
    }

    PoolEntry toEntry() {
        return PoolEntry.restore(new PoolEntry.Snapshot(
                new PoolEntryId(id),
                new CandidateId(candidate),
                new TerritoryCode(territory),
                new Assessment(
                        kind,
                        Codes.of(jobs).map(RomeCode::new).toList(),
                        Codes.of(missing).map(SkillCode::new).toList()),
                enteredOn,
                expiresOn,
                status,
                Optional.ofNullable(answerBy),
                reminded,
                Optional.ofNullable(reason),
                note,
                version));
    }
}
