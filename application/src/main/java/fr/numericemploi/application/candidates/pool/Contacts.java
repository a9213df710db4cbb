package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.pool.ContactRequest;
import fr.numericemploi.domain.candidates.pool.ContactRequestId;
import fr.numericemploi.domain.candidates.pool.PoolEntryId;
import fr.numericemploi.domain.partners.CompanyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The contact requests of companies. */
public interface Contacts {
    Optional<ContactRequest> find(ContactRequestId id);

    /** What that company last asked that person. */
    Optional<ContactRequest> latest(CompanyId company, PoolEntryId entry);

    /** Those that wait for an answer of that person, oldest first. */
    List<ContactRequest> pending(PoolEntryId entry);

    /** Those that the person said yes to. */
    List<ContactRequest> acceptedBy(CandidateId candidate);

    /** One whose last day to answer is over; nobody else is given it until this transaction ends. */
    Optional<ContactRequest> claimOverdue(LocalDate today);

    /** How many the company asked on that day. Until this transaction ends, the company's other requests wait. */
    int countAsked(CompanyId company, LocalDate day);

    /**
     * Keeps a new request, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code candidates.contact-awaited} when the company waits for
     *     the same person's answer already, or {@code input.stale} when it was changed since it was found
     */
    void save(ContactRequest request);
}
