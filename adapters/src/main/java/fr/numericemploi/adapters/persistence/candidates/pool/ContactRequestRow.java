package fr.numericemploi.adapters.persistence.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.ContactRequest;
import fr.numericemploi.domain.candidates.pool.ContactRequestId;
import fr.numericemploi.domain.candidates.pool.ContactStatus;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.InputRule;
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
@Table(schema = "candidates", name = "contact_request")
class ContactRequestRow {
    @Id
    private UUID id;

    private UUID entry;
    private UUID candidate;
    private UUID company;
    private UUID recruiter;
    private String message;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private ContactStatus status;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version
    private long version;

    protected ContactRequestRow() {}

    static ContactRequestRow of(ContactRequest.Snapshot request) {
        var row = new ContactRequestRow();
        row.id = request.id().value();
        row.entry = request.entry().value();
        row.candidate = request.candidate().value();
        row.company = request.company().value();
        row.recruiter = request.recruiter().value();
        row.message = request.message();
        row.askedOn = request.askedOn();
        row.expiresOn = request.expiresOn();
        row.copy(request);
        return row;
    }

    void copy(ContactRequest.Snapshot request) {
        InputRule.STALE.refuseIf(version != request.version());
        status = request.status();
        closedOn = request.closedOn().orElse(null);
    }

    ContactRequest toRequest() {
        return ContactRequest.restore(new ContactRequest.Snapshot(
                new ContactRequestId(id),
                new PoolEntryId(entry),
                new CandidateId(candidate),
                new CompanyId(company),
                new RecruiterId(recruiter),
                message,
                askedOn,
                expiresOn,
                status,
                Optional.ofNullable(closedOn),
                version));
    }
}
