package fr.numericemploi.adapters.persistence.candidates.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.candidates.imports.Counts;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.candidates.imports.PrescriptionImport;
import fr.numericemploi.domain.candidates.imports.Requester;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(schema = "candidates", name = "prescription_import")
class ImportRow {
    @Id
    private UUID id;

    private UUID agency;
    private String territory;
    private String requester;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "unknown_columns")
    private String unknownColumns;

    @Column(name = "received_at")
    private Instant receivedAt;

    private int lines;
    private int kept;
    private int unchanged;
    private int conflicting;
    private int refused;

    @Column(name = "advanced_at")
    private Instant advancedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private long version;

    protected ImportRow() {}

    static ImportRow of(PrescriptionImport.Snapshot file) {
        var row = new ImportRow();
        var source = file.source();
        row.id = source.id().value();
        row.agency = source.agency().value();
        row.territory = source.territory().value();
        row.requester = Jsonb.write(source.requester());
        row.fileName = source.fileName();
        row.unknownColumns = Jsonb.write(source.unknownColumns());
        row.receivedAt = source.receivedAt();
        row.copy(file);
        return row;
    }

    void copy(PrescriptionImport.Snapshot file) {
        InputRule.STALE.refuseIf(version != file.version());
        lines = file.counts().lines();
        kept = file.counts().kept();
        unchanged = file.counts().unchanged();
        conflicting = file.counts().conflicting();
        refused = file.counts().refused();
        advancedAt = file.advancedAt();
        finishedAt = file.finishedAt().orElse(null);
    }

    PrescriptionImport.Snapshot toSnapshot() {
        return new PrescriptionImport.Snapshot(
                source(),
                new Counts(lines, kept, unchanged, conflicting, refused),
                advancedAt,
                Optional.ofNullable(finishedAt),
                version);
    }

    private PrescriptionImport.Source source() {
        return new PrescriptionImport.Source(
                new ImportId(id),
                new AgencyId(agency),
                new TerritoryCode(territory),
                Jsonb.read(requester, Requester.class),
                fileName,
                Jsonb.read(unknownColumns, new TypeReference<List<String>>() {}),
                receivedAt);
    }
}
