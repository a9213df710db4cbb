package fr.numericemploi.adapters.persistence.candidates;

import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import fr.numericemploi.domain.candidates.IdentityKey;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Entity
@Table(schema = "candidates", name = "candidate")
class CandidateRow {
    @Id
    private UUID id;

    private String reference;
    private String territory;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String person;
    private String search;

    @ElementCollection
    @CollectionTable(schema = "candidates", name = "identity_key", joinColumns = @JoinColumn(name = "candidate"))
    @Column(name = "identity")
    private Set<String> keys = new HashSet<>();

    @Version
    private long version;

    protected CandidateRow() {}

    static CandidateRow of(Candidate.Snapshot candidate) {
        var row = new CandidateRow();
        row.id = candidate.id().value();
        row.reference = candidate.reference().value();
        row.territory = candidate.territory().value();
        row.copy(candidate);
        return row;
    }

    void copy(Candidate.Snapshot candidate) {
        InputRule.STALE.refuseIf(version != candidate.version());
        status = candidate.status();
        person = candidate.person().map(Jsonb::write).orElse(null);
        search = Search.text(candidate.person(), reference);
        var wanted = candidate.keys().stream().map(IdentityKey::text).collect(Collectors.toSet());
        keys.retainAll(wanted);
        keys.addAll(wanted);
    }

    UUID id() {
        return id;
    }

    CandidateReference reference() {
        return new CandidateReference(reference);
    }

    TerritoryCode territory() {
        return new TerritoryCode(territory);
    }

    Status status() {
        return status;
    }

    Optional<Person> person() {
        return Optional.ofNullable(person).map(json -> Jsonb.read(json, Person.class));
    }

    Candidate toCandidate() {
        return Candidate.restore(new Candidate.Snapshot(
                new CandidateId(id),
                reference(),
                territory(),
                person(),
                keys.stream().map(IdentityKey::parse).collect(Collectors.toSet()),
                status,
                version));
    }
}
