package fr.numericemploi.adapters.persistence.funding;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.filings.Filing;
import fr.numericemploi.domain.funding.filings.FilingId;
import fr.numericemploi.domain.funding.filings.FilingKind;
import fr.numericemploi.domain.funding.filings.FilingLine;
import fr.numericemploi.domain.funding.filings.FilingOutcome;
import fr.numericemploi.domain.funding.filings.FilingState;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(schema = "funding", name = "filing")
class FilingRow {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FilingKind kind;

    private UUID session;
    private String territory;
    private String month;
    private String lines;

    @Enumerated(EnumType.STRING)
    private FilingState state;

    private String outcome;

    @Version
    private long version;

    protected FilingRow() {}

    static FilingRow of(Filing.Snapshot filing) {
        var row = new FilingRow();
        row.id = filing.id().value();
        row.kind = filing.kind();
        row.session = filing.session().value();
        row.territory = filing.territory().value();
        row.month = filing.month().map(YearMonth::toString).orElse(null);
        row.lines = Jsonb.write(filing.lines());
        row.copy(filing);
        return row;
    }

    void copy(Filing.Snapshot filing) {
        InputRule.STALE.refuseIf(version != filing.version());
        state = filing.state();
        outcome = filing.outcome().map(Jsonb::write).orElse(null);
    }

    Filing.Snapshot toSnapshot() {
        return new Filing.Snapshot(
                new FilingId(id),
                kind,
                new SessionId(session),
                new TerritoryCode(territory),
                Optional.ofNullable(month).map(YearMonth::parse),
                Jsonb.read(lines, new TypeReference<List<FilingLine>>() {}),
                state,
                Optional.ofNullable(outcome).map(json -> Jsonb.read(json, FilingOutcome.class)),
                version);
    }
}
