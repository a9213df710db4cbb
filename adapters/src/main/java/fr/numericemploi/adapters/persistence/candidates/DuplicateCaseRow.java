package fr.numericemploi.adapters.persistence.candidates;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.Likeness;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Entity
@Table(schema = "candidates", name = "duplicate_case")
class DuplicateCaseRow {
    @Id
    private UUID prescription;

    private String territory;
    private String suspects;
    private UUID decision;

    @Version
    private long version;

    protected DuplicateCaseRow() {}

    static DuplicateCaseRow of(DuplicateCase.Snapshot duplicate) {
        var row = new DuplicateCaseRow();
        row.prescription = duplicate.prescription().value();
        row.territory = duplicate.territory().value();
        row.copy(duplicate);
        return row;
    }

    void copy(DuplicateCase.Snapshot duplicate) {
        InputRule.STALE.refuseIf(version != duplicate.version());
        suspects = Jsonb.write(byId(duplicate.suspects()));
        decision = duplicate.decision().map(CandidateId::value).orElse(null);
    }

    DuplicateCase toDuplicateCase() {
        return DuplicateCase.restore(new DuplicateCase.Snapshot(
                new PrescriptionId(prescription),
                new TerritoryCode(territory),
                suspects(suspects),
                Optional.ofNullable(decision).map(CandidateId::new),
                version));
    }

    static Map<CandidateId, Set<Likeness>> suspects(String json) {
        return Jsonb.read(json, new TypeReference<Map<UUID, Set<Likeness>>>() {}).entrySet().stream()
                .collect(Collectors.toMap(suspect -> new CandidateId(suspect.getKey()), Map.Entry::getValue));
    }

    private static Map<UUID, Set<Likeness>> byId(Map<CandidateId, Set<Likeness>> suspects) {
        return suspects.entrySet().stream()
                .collect(Collectors.toMap(suspect -> suspect.getKey().value(), Map.Entry::getValue));
    }
}
