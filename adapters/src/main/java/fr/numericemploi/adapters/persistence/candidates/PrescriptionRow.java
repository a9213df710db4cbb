package fr.numericemploi.adapters.persistence.candidates;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Consent;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.candidates.DeclineReason;
import fr.numericemploi.domain.candidates.IdentityKey;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Prescriber;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.candidates.Refusal;
import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.candidates.Step;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CounsellorId;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Entity
@Table(schema = "candidates", name = "prescription")
class PrescriptionRow {
    @Id
    private UUID id;

    private UUID agency;
    private UUID counsellor;

    @Column(name = "agency_reference")
    private String agencyReference;

    private String territory;
    private UUID candidate;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "notice_version")
    private String noticeVersion;

    @Column(name = "notice_given_on")
    private LocalDate noticeGivenOn;

    private String told;
    private String steps;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private DeclineReason declineReason;

    @Column(name = "decline_comment")
    private String declineComment;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String search;

    @ElementCollection
    @CollectionTable(schema = "candidates", name = "prescription_key", joinColumns = @JoinColumn(name = "prescription"))
    @Column(name = "identity")
    private Set<String> keys = new HashSet<>();

    @Version
    private long version;

    protected PrescriptionRow() {}

    static PrescriptionRow of(Prescription.Snapshot prescription) {
        var row = new PrescriptionRow();
        row.id = prescription.id().value();
        row.agency = prescription.prescriber().agency().value();
        row.territory = prescription.prescriber().territory().value();
        row.noticeVersion = prescription.consent().noticeVersion();
        row.noticeGivenOn = prescription.consent().givenOn();
        row.copy(prescription);
        return row;
    }

    void copy(Prescription.Snapshot prescription) {
        InputRule.STALE.refuseIf(version != prescription.version());
        copyPrescriber(prescription.prescriber());
        copyTold(prescription.told());
        copyProgress(prescription);
    }

    private void copyPrescriber(Prescriber prescriber) {
        counsellor = prescriber.counsellor().map(CounsellorId::value).orElse(null);
        agencyReference = prescriber.reference().map(AgencyReference::value).orElse(null);
    }

    private void copyTold(Optional<Person> person) {
        told = person.map(Jsonb::write).orElse(null);
        search = Search.text(person, agencyReference == null ? "" : agencyReference);
        var wanted = person.stream()
                .flatMap(known -> known.keys().stream())
                .map(IdentityKey::text)
                .collect(Collectors.toSet());
        keys.retainAll(wanted);
        keys.addAll(wanted);
    }

    private void copyProgress(Prescription.Snapshot prescription) {
        candidate = prescription.candidate().map(CandidateId::value).orElse(null);
        status = prescription.status();
        steps = Jsonb.write(prescription.steps());
        changedAt = prescription.lastStep().at();
        declineReason = prescription.refusal().map(Refusal::reason).orElse(null);
        declineComment = prescription.refusal().map(Refusal::comment).orElse(null);
        day = prescription.day().orElse(null);
        decision = prescription.decision().orElse(null);
    }

    Prescription toPrescription() {
        return Prescription.restore(new Prescription.Snapshot(
                new PrescriptionId(id),
                prescriber(),
                new Consent(noticeVersion, noticeGivenOn),
                Optional.ofNullable(told).map(json -> Jsonb.read(json, Person.class)),
                Optional.ofNullable(candidate).map(CandidateId::new),
                Jsonb.read(steps, new TypeReference<List<Step>>() {}),
                Optional.ofNullable(declineReason).map(reason -> new Refusal(reason, declineComment)),
                Optional.ofNullable(day),
                Optional.ofNullable(decision),
                version));
    }

    private Prescriber prescriber() {
        return new Prescriber(
                new AgencyId(agency),
                Optional.ofNullable(counsellor).map(CounsellorId::new),
                Optional.ofNullable(agencyReference).map(AgencyReference::new),
                new TerritoryCode(territory));
    }
}
