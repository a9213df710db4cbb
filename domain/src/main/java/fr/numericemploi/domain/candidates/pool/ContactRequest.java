package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A recruiter's wish to speak with somebody of the pool, whom the company knows by skills only. The person says yes or no,
 * once; only a yes tells the name. Without an answer in time, or when the person leaves the pool, it lapses.
 */
public final class ContactRequest {
    private static final int LONGEST_MESSAGE = 2_000;

    private final ContactRequestId id;
    private final PoolEntryId entry;
    private final CandidateId candidate;
    private final CompanyId company;
    private final RecruiterId recruiter;
    private final String message;
    private final LocalDate askedOn;
    private final LocalDate expiresOn;
    private ContactStatus status;
    private Optional<LocalDate> closedOn;
    private final long version;

    private ContactRequest(Snapshot snapshot) {
        id = snapshot.id();
        entry = snapshot.entry();
        candidate = snapshot.candidate();
        company = snapshot.company();
        recruiter = snapshot.recruiter();
        message = Text.message(snapshot.message(), LONGEST_MESSAGE);
        askedOn = snapshot.askedOn();
        expiresOn = snapshot.expiresOn();
        status = snapshot.status();
        closedOn = snapshot.closedOn();
        version = snapshot.version();
    }

    /** @param expiresOn the last day to answer */
    public static ContactRequest ask(
            ContactRequestId id,
            PoolEntry entry,
            CompanyId company,
            RecruiterId recruiter,
            String message,
            LocalDate askedOn,
            LocalDate expiresOn) {
        var wanted = entry.snapshot();
        return new ContactRequest(new Snapshot(
                id,
                wanted.id(),
                wanted.candidate(),
                company,
                recruiter,
                message,
                askedOn,
                expiresOn,
                ContactStatus.PENDING,
                Optional.empty(),
                0));
    }

    public static ContactRequest restore(Snapshot snapshot) {
        return new ContactRequest(snapshot);
    }

    public ContactAsked asked() {
        return new ContactAsked(id, entry, candidate, company, recruiter, expiresOn);
    }

    public ContactAccepted accept(LocalDate day) {
        close(ContactStatus.ACCEPTED, day);
        return new ContactAccepted(id, entry, candidate, company, recruiter);
    }

    public ContactRefused refuse(LocalDate day) {
        close(ContactStatus.REFUSED, day);
        return new ContactRefused(id, entry, candidate, company, recruiter);
    }

    public ContactLapsed lapse(LocalDate day) {
        close(ContactStatus.LAPSED, day);
        return new ContactLapsed(id, entry, candidate, company, recruiter);
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id, entry, candidate, company, recruiter, message, askedOn, expiresOn, status, closedOn, version);
    }

    private void close(ContactStatus answer, LocalDate day) {
        status = status.to(answer);
        closedOn = Optional.of(day);
    }

    /** The state of a contact request, to be kept and restored. */
    public record Snapshot(
            ContactRequestId id,
            PoolEntryId entry,
            CandidateId candidate,
            CompanyId company,
            RecruiterId recruiter,
            String message,
            LocalDate askedOn,
            LocalDate expiresOn,
            ContactStatus status,
            Optional<LocalDate> closedOn,
            long version) {}
}
